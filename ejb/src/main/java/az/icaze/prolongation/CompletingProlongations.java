package az.icaze.prolongation;

import az.icaze.Refusal;
import az.icaze.certificate.ServiceNotActive;
import az.icaze.identity.Person;
import az.icaze.identity.PersonRegister;
import az.icaze.identity.RegisterUnavailable;
import az.icaze.night.ChunkResult;
import az.icaze.night.DueItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The job {@code complete-prolongations}: whatever the sweep left in PROCESSING (rules R74–R76, R79). What stands against one
 * is asked before it is begun, because a refusal thrown inside a chunk would undo its neighbours. An application that can
 * never be completed is rejected, with its notice: that, too, is an end.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CompletingProlongations {

    /** The service cannot carry certificates now; the end of the text key {@code night.refused.…}, as the other. */
    static final String SERVICE_NOT_ACTIVE = "service-not-active";

    /** The register of persons does not answer. */
    static final String REGISTER_AWAY = "register-away";

    private static final Logger LOG = System.getLogger(CompletingProlongations.class.getName());

    @Inject
    OneByOne items;

    @Inject
    LastSteps steps;

    @Inject
    PersonRegister persons;

    /** Each item is an application's number; labelled by the type that goes with Citizen, or Citizen. */
    public DueItems due() {
        return new DueItems(
                "select p.number as item, coalesce(p.further, 'CITIZEN') as label from prolongation p"
                        + " where p.state = 'PROCESSING'",
                OneByOne.OPEN);
    }

    /**
     * Completes these, each the single way, in the order of their numbers. The register of persons is asked inside the
     * chunk's transaction, which the sweep avoids: here are only the few that it left.
     *
     * @param day not asked for: what is processed is due on every day
     */
    public ChunkResult complete(LocalDate day, List<String> wanted) {
        Asking asking = new Asking();
        return items.each(wanted, (item, due) -> asking.of(due)
                .map(answer ->
                        answer.holder().map(holder -> complete(due, holder)).orElseGet(() -> unknown(due)))
                .orElse(REGISTER_AWAY));
    }

    private String unknown(Due due) {
        return steps.reject(due, "prolongation.reason.holder-unknown") ? OneByOne.DONE : ChunkResult.OVERTAKEN;
    }

    private String complete(Due due, Person holder) {
        Optional<Refusal> against = steps.against(due, holder);
        if (against.isEmpty()) {
            return steps.complete(due, holder) ? OneByOne.DONE : ChunkResult.OVERTAKEN;
        }
        if (against.get() instanceof ServiceNotActive) {
            steps.postpone(due);
            return SERVICE_NOT_ACTIVE;
        }
        return steps.reject(due, against.get().key()) ? OneByOne.DONE : ChunkResult.OVERTAKEN;
    }

    /** The register's answer, also that it knows nobody. */
    private record Answer(Optional<Person> holder) {}

    /** Asks for one holder after the other, until the register has twice in a row not answered. */
    private final class Asking {

        private int unanswered;

        Optional<Answer> of(Due due) {
            if (unanswered > 1) {
                return Optional.empty();
            }
            try {
                Answer answer = new Answer(persons.find(due.fin()));
                unanswered = 0;
                return Optional.of(answer);
            } catch (RegisterUnavailable away) {
                LOG.log(Level.WARNING, "No register of persons: an application to prolong waits", away);
                unanswered++;
                return Optional.empty();
            }
        }
    }
}
