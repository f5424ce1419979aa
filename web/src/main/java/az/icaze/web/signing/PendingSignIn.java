package az.icaze.web.signing;

import az.icaze.identity.Phone;
import az.icaze.identity.UserId;
import az.icaze.signing.SigningOutcome;
import az.icaze.signing.StartedSession;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The sign-in under way in this browser: which session of {@code signing} is its own, what was typed, where to go
 * afterwards. The session's id never leaves the server, so nobody else can collect its outcome.
 */
@SessionScoped
public class PendingSignIn implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID session;
    private UUID failed;
    private Instant expires;
    private Phone phone;
    private UserId userId;
    private String next;
    private SigningOutcome outcome;

    /**
     * Begins a sign-in, one at a time: a double click, or a return to the form while the telephone still rings, goes on
     * with the one under way.
     *
     * @param start puts the prompt on the telephone
     */
    synchronized void begin(
            Phone typedPhone, UserId typedUserId, String asked, Instant now, Supplier<StartedSession> start) {
        next = asked;
        if (session != null && typedPhone.equals(phone) && typedUserId.equals(userId) && now.isBefore(expires)) {
            return;
        }
        StartedSession started = start.get();
        session = started.id();
        failed = null;
        expires = started.expires();
        phone = typedPhone;
        userId = typedUserId;
        outcome = null;
    }

    /** The telephone did not sign, or nobody waits for it any more: what was typed stays for the next try. */
    void end(SigningOutcome how) {
        failed = session == null ? failed : session; // two looks may both find that it ended
        session = null;
        outcome = how;
    }

    /** The person is in: nothing typed is kept. */
    void succeeded() {
        session = null;
        failed = null;
        phone = null;
        userId = null;
        outcome = null;
    }

    Optional<UUID> session() {
        return Optional.ofNullable(session);
    }

    /** The last one, which did not succeed; empty while another one is under way. */
    public Optional<UUID> failed() {
        return Optional.ofNullable(failed);
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

    /** The page first asked for. Kept: two looks at the telephone may both find it answered, and both lead there. */
    String next() {
        return next;
    }
}
