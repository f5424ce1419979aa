package az.icaze.enrolment;

import az.icaze.Refusal;
import az.icaze.identity.Fin;
import az.icaze.identity.RegisterUnavailable;
import az.icaze.identity.SignedInPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * Applications with which the state registers are asked: nobody reads them out by trying documents and VÖENs (security
 * catalogue B1). Each counts as in vain before a register is asked; a refused one stays counted and stands in the trail.
 * Outside of any transaction: what it counts outlives its refusals.
 */
@ApplicationScoped
public class Attempts {

    @Inject
    AttemptBook book;

    /**
     * Makes one.
     *
     * @param purpose what the registers are asked for, as the trail names it
     * @param about whom they are asked about
     * @throws Refusal as the attempt, and when too many of this actor's were refused within an hour
     */
    public <T> T make(String purpose, Fin about, SignedInPerson actor, Supplier<T> attempt) {
        long id = begin(purpose, about, actor);
        T made = tried(id, purpose, about, actor, attempt);
        book.giveBack(id);
        return made;
    }

    private long begin(String purpose, Fin about, SignedInPerson actor) {
        try {
            return book.begin(actor);
        } catch (AttemptLimitReached enough) {
            book.limited(purpose, about, actor);
            throw enough;
        }
    }

    private <T> T tried(long id, String purpose, Fin about, SignedInPerson actor, Supplier<T> attempt) {
        try {
            return attempt.get();
        } catch (RegisterUnavailable away) {
            book.giveBack(id);
            throw away;
        } catch (Refusal refusal) {
            book.refused(purpose, about, refusal, actor);
            throw refusal;
        }
    }
}
