package az.icaze.web.signing;

import az.icaze.identity.Phone;
import az.icaze.identity.UserId;
import az.icaze.signing.SigningOutcome;
import az.icaze.signing.StartedSession;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/**
 * The sign-in under way in this browser: which session of {@code signing} is its own, what was typed, where to go
 * afterwards. The session's id never leaves the server, so nobody else can collect its outcome.
 */
@SessionScoped
public class PendingSignIn implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID session;
    private Phone phone;
    private UserId userId;
    private String next;
    private SigningOutcome outcome;

    void begin(StartedSession started, Phone typedPhone, UserId typedUserId, String asked) {
        session = started.id();
        phone = typedPhone;
        userId = typedUserId;
        next = asked;
        outcome = null;
    }

    /** The telephone did not sign, or nobody waits for it any more: what was typed stays for the next try. */
    void end(SigningOutcome how) {
        session = null;
        outcome = how;
    }

    /** The person is in: nothing typed is kept. */
    void succeeded() {
        session = null;
        phone = null;
        userId = null;
        outcome = null;
    }

    Optional<UUID> session() {
        return Optional.ofNullable(session);
    }

    Optional<Phone> phone() {
        return Optional.ofNullable(phone);
    }

    Optional<UserId> userId() {
        return Optional.ofNullable(userId);
    }

    Optional<SigningOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    String next() {
        return next;
    }

    /** The page first asked for, once. */
    String takeNext() {
        String taken = next;
        next = null;
        return taken;
    }
}
