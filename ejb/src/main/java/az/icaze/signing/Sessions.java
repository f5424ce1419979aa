package az.icaze.signing;

import az.icaze.audit.Audit;
import az.icaze.identity.Actor;
import az.icaze.identity.Fin;
import az.icaze.identity.Machine;
import az.icaze.identity.Phone;
import az.icaze.operator.PromptPurpose;
import az.icaze.operator.Prompts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Opens sessions, one at a time per telephone, finds them, and takes them back. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Sessions {

    private static final int PROMPT_LOCKS = 4003;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Completion completion;

    @Inject
    Prompts prompts;

    @Inject
    Audit audit;

    /**
     * Opens a session and puts its prompt on the telephone when the caller's transaction commits. An expired one that
     * nobody has closed yet is closed here, so that it blocks the number no longer than its prompt lived.
     *
     * @throws PromptAlreadyOpen while another session is open for this number
     */
    StartedSession open(SigningSession session, PromptText text, String language, Actor by, Instant now) {
        inTurn(session.phone());
        for (SigningSession earlier : running(session.phone())) {
            if (!earlier.due(now)) {
                throw new PromptAlreadyOpen();
            }
            completion.end(earlier, SigningOutcome.TIMEOUT, Machine.SYSTEM, now);
        }
        entities.flush(); // Hibernate would insert the new row before it updates the old one
        entities.persist(session);
        audit.record(
                by,
                Completion.auditSubject(session),
                session.isSignIn() ? "sign-in-started" : "signature-asked",
                null,
                SessionState.RUNNING.name(),
                Map.of("phone", session.phone().masked()));
        prompts.send(session.prompt(PromptTexts.in(language, text), language));
        return session.started();
    }

    /** Keeps a session that ended before anything was put on the telephone, for the page to tell its outcome. */
    StartedSession endAtOnce(SigningSession session, SigningOutcome outcome, Instant now) {
        completion.end(session, outcome, Machine.SYSTEM, now);
        entities.persist(session);
        return session.started();
    }

    /** Takes the prompt back; a session that has ended stays as it is. */
    void cancel(SigningSession session, Actor by, Instant now) {
        SigningOutcome outcome = session.due(now) ? SigningOutcome.TIMEOUT : SigningOutcome.CANCELLED;
        if (completion.end(session, outcome, by, now)) {
            prompts.withdraw(session.id(), session.phone());
        }
    }

    Optional<SigningSession> find(UUID id) {
        return Optional.ofNullable(entities.find(SigningSession.class, id));
    }

    /** With its row locked until the transaction ends, and read anew. */
    Optional<SigningSession> locked(UUID id) {
        entities.flush();
        Optional<SigningSession> session = find(id);
        session.ifPresent(found -> entities.refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return session;
    }

    /** The last session about this thing, whatever its version. */
    Optional<SigningSession> latest(String subjectType, String subjectId) {
        return entities.createQuery(
                        "select s from SigningSession s where s.asked.subjectType = :type"
                                + " and s.asked.subjectId = :id order by s.opened desc",
                        SigningSession.class)
                .setParameter("type", subjectType)
                .setParameter("id", subjectId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** When a telephone of this person ended a request for this PIN so, the last time. */
    Optional<Instant> last(Fin fin, Phone phone, PromptPurpose pin, SigningOutcome outcome) {
        return Optional.ofNullable(entities.createQuery(
                        "select max(s.completed) from SigningSession s where s.phone = :phone and s.fin = :fin"
                                + " and s.purpose = :pin and s.outcome = :outcome",
                        Instant.class)
                .setParameter("phone", phone)
                .setParameter("fin", fin)
                .setParameter("pin", pin)
                .setParameter("outcome", outcome)
                .getSingleResult());
    }

    /** The turn of a telephone, and then the rows of what runs on it. */
    void hold(Phone phone) {
        inTurn(phone);
        running(phone);
    }

    private List<SigningSession> running(Phone phone) {
        return entities.createQuery(
                        "select s from SigningSession s where s.phone = :phone and s.state = RUNNING",
                        SigningSession.class)
                .setParameter("phone", phone)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /**
     * Two starts for one number wait for each other; the unique index would only make the second one a fault.
     *
     * <p>The order of locks is: telephones, lower number first; then sessions' rows; then what the sessions are about. A
     * start holds the telephone when it locks the rows of its sessions, so whoever holds such a row and then starts
     * another session must have taken the telephone first, or the two wait for each other in a circle.
     */
    void inTurn(Phone... phones) {
        Stream.of(phones).map(Phone::value).sorted().forEach(value -> entities.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(:space, hashtext(:value)) as text)", String.class)
                .setParameter("space", PROMPT_LOCKS)
                .setParameter("value", value)
                .getSingleResult());
    }
}
