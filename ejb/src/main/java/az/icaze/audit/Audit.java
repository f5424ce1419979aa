package az.icaze.audit;

import az.icaze.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Writes the trail, always in the transaction of the change: neither is there without the other (rule R31). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Audit {

    /** Action of the line about something that stays {@link Unanswered}. */
    static final String UNANSWERED = "unanswered";

    @PersistenceContext
    EntityManager entities;

    private Clock clock;

    /** For the client proxy only. */
    protected Audit() {}

    @Inject
    Audit(Clock clock) {
        this.clock = clock;
    }

    /** For tests, and for those who make their own. */
    public Audit(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Writes one line.
     *
     * @param actor who did it; a signed-in person contributes organisation and certificate serial
     * @param action past participle in kebab-case: {@code confirmed}, {@code role-granted}
     * @param from state before, or null
     * @param to state after, or null
     */
    public void record(Actor actor, AuditSubject subject, String action, String from, String to) {
        record(actor, subject, action, from, to, Map.of());
    }

    /**
     * As {@link #record(Actor, AuditSubject, String, String, String)}, with further facts.
     *
     * @param details short names and values; never a PIN, a key, or more personal data than the fact needs
     */
    public void record(
            Actor actor, AuditSubject subject, String action, String from, String to, Map<String, String> details) {
        entities.persist(new AuditEntry(clock.instant(), actor, subject, action, from, to, details));
    }

    /** Whether somebody was told that this is {@link Unanswered}: enough where the thing itself has no place for it. */
    public boolean toldUnanswered(AuditSubject subject) {
        return !entities.createQuery(
                        "select 1 from AuditEntry e where e.subjectType = :type and e.subjectId = :id"
                                + " and e.action = :action",
                        Integer.class)
                .setParameter("type", subject.type())
                .setParameter("id", subject.id())
                .setParameter("action", UNANSWERED)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
