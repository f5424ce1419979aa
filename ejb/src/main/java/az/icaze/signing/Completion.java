package az.icaze.signing;

import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Map;

/**
 * The end of a session, by whatever way: state, audit entry and event in one transaction, once. The caller holds the
 * lock on the session's row.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Completion {

    @Inject
    Attempts attempts;

    @Inject
    Audit audit;

    @Inject
    Event<SignatureGiven> given;

    @Inject
    Event<SignatureNotGiven> notGiven;

    /** Ends it without a signature; false when it had ended before, and nothing was done. */
    boolean end(SigningSession session, SigningOutcome outcome, Actor by, Instant now) {
        if (!session.end(outcome, now)) {
            return false;
        }
        record(session, by, session.isSignIn() ? "sign-in-failed" : "signature-not-given", Map.of());
        session.asked().ifPresent(asked -> notGiven.fire(new SignatureNotGiven(asked.subject(), outcome)));
        return true;
    }

    /** Ends it well; false when it had ended before, and nothing was done. */
    boolean prove(SigningSession session, Proof proof, Actor by, Instant now) {
        if (!session.prove(proof, now)) {
            return false;
        }
        Map<String, String> certificate = Map.of("certificate", proof.certificateSerial());
        record(session, by, session.isSignIn() ? "identity-proven" : "signature-given", certificate);
        session.attempt().ifPresent(attempts::succeeded);
        session.asked()
                .ifPresent(asked ->
                        given.fire(new SignatureGiven(asked.subject(), session.signature(), session.signer())));
        return true;
    }

    private void record(SigningSession session, Actor by, String action, Map<String, String> details) {
        audit.record(
                by,
                auditSubject(session),
                action,
                SessionState.RUNNING.name(),
                session.outcome().name(),
                details);
    }

    /** The telephone's owner stands on the line, because he is nobody's actor before he has signed. */
    static AuditSubject auditSubject(SigningSession session) {
        return new AuditSubject(
                        session.isSignIn() ? "sign-in" : "signature",
                        session.id().toString())
                .concerning(session.fin(), session.name());
    }
}
