package az.icaze.permit;

import az.icaze.identity.PermitNumber;
import az.icaze.identity.SignedInPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Lets people try something with a permit, and writes down what the house refused. Opens no transaction itself. */
@ApplicationScoped
class AuditedAttempts {

    @Inject
    RefusedAttempts refused;

    /** Looks at a permit; that of another organisation is not found, and the attempt is audited. */
    <T> T look(PermitNumber number, SignedInPerson actor, Supplier<T> act) {
        try {
            return act.get();
        } catch (PermitNotFound unknown) {
            refused.record(actor, PermitTrail.subject(number), "access", null);
            throw unknown;
        }
    }

    void look(PermitNumber number, SignedInPerson actor, Runnable act) {
        look(number, actor, nothing(act));
    }

    /**
     * Changes a draft; that it is none any more is audited, too (R27).
     *
     * @param attempt {@code edit}, {@code delete}, {@code confirm}
     */
    <T> T change(PermitNumber number, SignedInPerson actor, String attempt, Supplier<T> act) {
        try {
            return look(number, actor, act);
        } catch (PermitAlreadyConfirmed late) {
            refused.record(
                    actor,
                    PermitTrail.subject(number),
                    attempt,
                    late.permitStatus().name());
            throw late;
        }
    }

    void change(PermitNumber number, SignedInPerson actor, String attempt, Runnable act) {
        change(number, actor, attempt, nothing(act));
    }

    private static Supplier<Void> nothing(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }
}
