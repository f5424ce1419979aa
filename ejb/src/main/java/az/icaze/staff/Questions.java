package az.icaze.staff;

import az.icaze.audit.Audit;
import az.icaze.identity.SignedInPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

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

    /** Puts the question; the answer comes as {@link ApprovalDecided}, or never. */
    public void ask(ApprovalQuestion question, SignedInPerson actor) {
        entities.persist(new Approval(question, actor, clock.instant()));
        audit.record(actor, question.subject(), "asked", null, "asked", Map.of("kind", question.kind()));
    }

    /** Whether the same question stands already. */
    public boolean stands(ApprovalQuestion question) {
        return entities.createQuery("""
                                select count(a) from Approval a where a.kind = :kind and a.subjectType = :type
                                and a.subjectId = :id and a.decision is null and a.expiresAt > :now""", Long.class)
                        .setParameter("kind", question.kind())
                        .setParameter("type", question.subject().type())
                        .setParameter("id", question.subject().id())
                        .setParameter("now", clock.instant())
                        .getSingleResult()
                > 0;
    }
}
