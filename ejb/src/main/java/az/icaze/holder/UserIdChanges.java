package az.icaze.holder;

import az.icaze.CanonicalJson;
import az.icaze.Refusal;
import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.certificate.Certificates;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.UserId;
import az.icaze.signing.PromptText;
import az.icaze.signing.SessionView;
import az.icaze.signing.SignatureGiven;
import az.icaze.signing.Signatures;
import az.icaze.signing.StartedSession;
import az.icaze.sms.TextMessages;
import az.icaze.sms.TextTemplate;
import az.icaze.sms.Urgency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Changes a User ID when its owner has signed that with PIN2 (rule R109). */
@ApplicationScoped
class UserIdChanges {

    @PersistenceContext
    EntityManager em;

    @Inject
    Certificates certificates;

    @Inject
    Signatures signatures;

    @Inject
    TextMessages texts;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Rings for PIN2; the same again while it rings changes nothing. */
    StartedSession ask(UserId wanted, SignedInPerson actor, String language) {
        inTurn(actor);
        certificates.againstUserId(actor.fin(), actor.phone(), wanted).ifPresent(refusal -> {
            throw refusal;
        });
        Optional<UserIdChange> open = latest(actor).filter(change -> change.state() == ChangeState.ASKED);
        Optional<SessionView> running = open.flatMap(change -> signatures.running(change.subject()));
        if (running.isPresent() && open.get().wanted().equals(wanted)) {
            SessionView session = running.get();
            return new StartedSession(session.id(), session.verificationCode(), session.expires());
        }
        open.ifPresent(change -> replace(change, running.isPresent(), actor));
        UserIdChange change = new UserIdChange(actor, wanted, clock.instant());
        em.persist(change);
        audit.record(actor, subject(change), "asked", null, ChangeState.ASKED.name());
        PromptText text = new PromptText("user-id");
        return signatures.start(actor, change.subject(), content(change).bytes(), text, language);
    }

    private void replace(UserIdChange change, boolean rings, SignedInPerson actor) {
        if (rings) {
            signatures.withdrawToAskAnew(change.subject(), actor);
        }
        em.refresh(change, LockModeType.PESSIMISTIC_WRITE);
        if (change.state() == ChangeState.ASKED) {
            change.end(ChangeState.REPLACED, null, clock.instant());
        }
        em.flush();
    }

    private void inTurn(SignedInPerson actor) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter(
                        "key",
                        "user-id-change:" + actor.fin().value() + ":"
                                + actor.phone().value())
                .getSingleResult();
    }

    /** What is signed. */
    private static CanonicalJson content(UserIdChange change) {
        return CanonicalJson.of(Json.createObjectBuilder()
                .add("asksFor", "USER_ID_CHANGE")
                .add("change", change.id())
                .add("fin", change.fin().value())
                .add("phone", change.phone().value())
                .add("userId", change.wanted().value())
                .build());
    }

    /** What stands against it by now is asked for without throwing: that would bring the telephone's answer again. */
    void given(@Observes SignatureGiven given) {
        if (!given.subject().type().equals(UserIdChange.SUBJECT)) {
            return;
        }
        UserIdChange change =
                em.find(UserIdChange.class, Long.valueOf(given.subject().id()), LockModeType.PESSIMISTIC_WRITE);
        boolean asWritten = change.state() == ChangeState.ASKED
                && Arrays.equals(content(change).bytes(), given.signature().content());
        if (!asWritten) {
            audit.record(given.signer(), subject(change), "signature-unused", null, null);
            return;
        }
        Optional<Refusal> against = certificates.againstUserId(change.fin(), change.phone(), change.wanted());
        if (against.isPresent()) {
            end(change, ChangeState.NOT_DONE, against.get().key(), given.signer());
        } else {
            certificates.changeUserId(change.fin(), change.phone(), change.wanted(), given.signer());
            end(change, ChangeState.DONE, null, given.signer());
            String reference = UserIdChange.SUBJECT + ":" + change.id();
            texts.send(change.phone(), TextTemplate.USER_ID_CHANGED, Map.of(), Urgency.ANSWER, reference);
        }
    }

    private void end(UserIdChange change, ChangeState how, String why, SignedInPerson actor) {
        change.end(how, why, clock.instant());
        String action = how == ChangeState.DONE ? "changed" : "not-changed";
        audit.record(actor, subject(change), action, ChangeState.ASKED.name(), how.name());
    }

    /** The ids themselves are never written down there. */
    private static AuditSubject subject(UserIdChange change) {
        return new AuditSubject(UserIdChange.SUBJECT, Long.toString(change.id())).concerning(change.fin(), null);
    }

    /** The last change asked for on the number one is signed in with. */
    Optional<UserIdChange> latest(SignedInPerson holder) {
        return em.createQuery(
                        "select c from UserIdChange c where c.fin = :fin and c.phone = :phone order by c.id desc",
                        UserIdChange.class)
                .setParameter("fin", holder.fin())
                .setParameter("phone", holder.phone())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
