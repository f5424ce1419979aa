package az.icaze.signing;

import static org.mockito.Mockito.mock;

import az.icaze.audit.Audit;
import az.icaze.certificate.Certificates;
import az.icaze.operator.Prompts;
import az.icaze.pki.TestAuthority;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;

/** Evidence on a test's database, for tests of this room and of those above. */
public final class TestSignatures {

    private TestSignatures() {}

    /** Trusts what this database's authority has issued. */
    public static SignatureVerifier verifier(EntityManager em) {
        SignatureVerifier verifier = new SignatureVerifier();
        verifier.chains = TestAuthority.chains(em);
        return verifier;
    }

    /** Sessions are kept and locked as in the house; nothing reaches a telephone, and nobody hears of an end. */
    public static Signatures open(EntityManager em, Certificates certificates, Clock clock) {
        Signatures signatures = new Signatures();
        signatures.certificates = certificates;
        signatures.clock = clock;
        signatures.sessions = new Sessions();
        signatures.sessions.entities = em;
        signatures.sessions.prompts = mock(Prompts.class);
        signatures.sessions.audit = new Audit(em, clock);
        signatures.sessions.completion = new Completion();
        signatures.sessions.completion.audit = signatures.sessions.audit;
        signatures.sessions.completion.notGiven = silent();
        return signatures;
    }

    @SuppressWarnings("unchecked")
    private static <T> Event<T> silent() {
        return mock(Event.class);
    }

    /** What the answer of a telephone does first: it holds the session that it answers, which is over by it. */
    public static void answered(EntityManager em, SigningSubject subject, Instant at) {
        Sessions sessions = new Sessions();
        sessions.entities = em;
        SigningSession asked = sessions.latest(subject.type(), subject.id()).orElseThrow();
        sessions.locked(asked.id()).orElseThrow().end(SigningOutcome.SIGNATURE_INVALID, at);
    }
}
