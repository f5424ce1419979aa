package az.icaze.signing;

import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.operator.PromptPurpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Sign-ins that came to nothing, and PINs known to be blocked, for the rooms that know what to do next. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class FailedSignIns {

    private static final Set<SigningOutcome> EXPIRY =
            EnumSet.of(SigningOutcome.CERTIFICATE_EXPIRED, SigningOutcome.SERVICE_EXPIRED);

    @Inject
    Sessions sessions;

    /** Who could not sign in, and with which telephone. */
    public record Expired(Fin fin, Phone phone) {}

    /**
     * What the telephone said last of one of its PINs (rule R101). What it does by itself, the unblocking with a PUK above
     * all, nobody hears of before the PIN is used again.
     *
     * @param right when it was typed rightly
     * @param blocked when it was found blocked, where it was not typed rightly since
     */
    public record PinHeard(Optional<Instant> right, Optional<Instant> blocked) {}

    /** What is known of PIN1, asked for to sign in, or of PIN2, asked for to sign, on this telephone of this person. */
    public PinHeard heard(Fin fin, Phone phone, PromptPurpose pin) {
        Optional<Instant> right = sessions.last(fin, phone, pin, SigningOutcome.OK);
        Optional<Instant> blocked = sessions.last(fin, phone, pin, SigningOutcome.PIN_BLOCKED);
        return new PinHeard(
                right, blocked.filter(at -> right.filter(at::isBefore).isEmpty()));
    }

    /** Whom a sign-in was about that failed because PIN1 was blocked; known as in {@link #expired}. */
    public Optional<Expired> pinBlocked(UUID session) {
        return ended(session, EnumSet.of(SigningOutcome.PIN_BLOCKED));
    }

    /**
     * Whom a sign-in was about that failed because certificate or service had expired. Number and User ID belonged
     * together, or there would be no session (rule R119).
     *
     * @param session known to the browser's session that started it, and to nobody else
     */
    public Optional<Expired> expired(UUID session) {
        return ended(session, EXPIRY);
    }

    private Optional<Expired> ended(UUID session, Set<SigningOutcome> how) {
        return sessions.find(session)
                .filter(found -> found.isSignIn() && !found.running() && how.contains(found.outcome()))
                .map(found -> new Expired(found.fin(), found.phone()));
    }

    /**
     * The number of a sign-in that failed because the service on it was suspended.
     *
     * @param session as above
     */
    public Optional<Phone> suspended(UUID session) {
        return ended(session, EnumSet.of(SigningOutcome.SERVICE_SUSPENDED)).map(Expired::phone);
    }
}
