package az.icaze.staff;

import az.icaze.Turns;
import az.icaze.audit.Audit;
import az.icaze.identity.SignedInPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Where a room puts a question to a second person, in its own transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Questions {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Puts the question; the answer comes as {@link ApprovalDecided}, or never.
     *
     * @throws AlreadyAsked when the same question stands already
     */
    public void ask(ApprovalQuestion question, SignedInPerson actor) {
        inTurn(question);
        Instant now = clock.instant();
        open(question).ifPresent(earlier -> {
            if (earlier.stands(now)) {
                throw new AlreadyAsked();
            }
            earlier.lapse(now);
        });
        entities.flush(); // Hibernate would insert the new row before it updates the old one
        entities.persist(new Approval(question, actor, now));
        audit.record(actor, question.subject(), "asked", null, "ASKED", Map.of("kind", question.kind()));
    }

    /**
     * Two who ask the same at once wait here for each other; the unique index would only make the second one a fault.
     * The lock belongs to the transaction.
     */
    private void inTurn(ApprovalQuestion question) {
        Turns.take(
                entities,
                "approval:" + question.kind() + ":" + question.subject().id());
    }

    /**
     * Looks before a question is put.
     *
     * @throws AlreadyAsked when the same question stands already
     */
    public void refuseWhenStanding(ApprovalQuestion question) {
        if (open(question).filter(earlier -> earlier.stands(clock.instant())).isPresent()) {
            throw new AlreadyAsked();
        }
    }

    private Optional<Approval> open(ApprovalQuestion question) {
        return entities.createQuery("""
                        select a from Approval a where a.kind = :kind and a.subjectType = :type
                        and a.subjectId = :id and a.decision is null""", Approval.class)
                .setParameter("kind", question.kind())
                .setParameter("type", question.subject().type())
                .setParameter("id", question.subject().id())
                .getResultStream()
                .findFirst();
    }
}
