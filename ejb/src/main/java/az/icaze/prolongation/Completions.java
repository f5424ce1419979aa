package az.icaze.prolongation;

import az.icaze.certificate.NotProlongable;
import az.icaze.certificate.ServiceNotActive;
import az.icaze.identity.Person;
import az.icaze.identity.PersonRegister;
import az.icaze.identity.RegisterUnavailable;
import az.icaze.time.Rounds;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * All that is to be done now, found by state (rules R74, R77): outside transactions, because the register of persons is
 * asked before one holds a connection.
 */
@ApplicationScoped
class Completions {

    private static final Logger LOG = System.getLogger(Completions.class.getName());

    private static final int HANDS = 4;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    ManagedExecutorService hands;

    @Inject
    DueApplications due;

    @Inject
    Completion completion;

    @Inject
    PersonRegister persons;

    /** A step that fails, however often, does not keep the others from being done. */
    void sweep() {
        Rounds.each(
                List.<Runnable>of(
                        this::completeAll,
                        () -> each(due::lapsed, completion::expire),
                        () -> each(due::late, completion::alarm)),
                Runnable::run);
    }

    /** While the register is away nobody can be prolonged, because a certificate bears the name of today. */
    private void completeAll() {
        try {
            batches(due::processing, this::complete);
        } catch (RegisterUnavailable away) {
            LOG.log(Level.WARNING, "No register of persons: applications to prolong wait", away);
        }
    }

    /** Several hands, because each has to wait for disks and registers. */
    private void complete(List<Due> found) {
        int share = (found.size() + HANDS - 1) / HANDS;
        List<CompletableFuture<Void>> shares = new ArrayList<>();
        for (int begin = 0; begin < found.size(); begin += share) {
            List<Due> some = found.subList(begin, Math.min(found.size(), begin + share));
            shares.add(CompletableFuture.runAsync(() -> completeShare(some), hands));
        }
        try {
            CompletableFuture.allOf(shares.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RegisterUnavailable away ? away : failed;
        }
    }

    /**
     * Asks for all holders first, so that few questions show that the register is away: two in a row that it does not
     * answer. A single one may be a fault of that person's record, and waits by itself so that it stops nobody.
     */
    private void completeShare(List<Due> some) {
        Map<Due, Optional<Person>> holders = new LinkedHashMap<>();
        boolean answered = true;
        for (Due one : some) {
            try {
                holders.put(one, persons.find(one.fin()));
                answered = true;
            } catch (RegisterUnavailable unanswered) {
                completion.askLater(one);
                if (!answered) {
                    throw unanswered;
                }
                answered = false;
            }
        }
        Rounds.each(holders.entrySet(), found -> complete(found.getKey(), found.getValue()));
    }

    private void complete(Due one, Optional<Person> holder) {
        if (holder.isEmpty()) {
            completion.reject(one, "prolongation.reason.holder-unknown");
            return;
        }
        try {
            completion.complete(one, holder.get());
        } catch (ServiceNotActive suspended) {
            LOG.log(Level.DEBUG, "An application waits for its service", suspended);
            completion.postpone(one);
        } catch (NotProlongable never) {
            completion.reject(one, never.key());
        }
    }

    private static void each(Function<String, List<Due>> batch, Consumer<Due> work) {
        batches(batch, found -> Rounds.each(found, work));
    }

    /** Batch after batch, by number; what fails comes up again in the next round. */
    private static void batches(Function<String, List<Due>> batch, Consumer<List<Due>> work) {
        List<Due> found = batch.apply("");
        while (!found.isEmpty()) {
            work.accept(found);
            found = batch.apply(found.get(found.size() - 1).number());
        }
    }
}
