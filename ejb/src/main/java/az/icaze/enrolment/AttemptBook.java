package az.icaze.enrolment;

import az.icaze.Refusal;
import az.icaze.Turns;
import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.Fin;
import az.icaze.identity.SignedInPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Counts the {@link Attempts} and writes down the refused ones, each in a transaction of its own: a refusal undoes none. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class AttemptBook {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    @Inject
    @ConfigProperty(name = "icaze.enrolment.vain-per-person-and-hour", defaultValue = "20")
    int vainPerPerson;

    /**
     * Enters one, in vain until it is given back.
     *
     * @throws AttemptLimitReached when there have been too many
     */
    long begin(SignedInPerson actor) {
        Turns.take(em, "application-attempt:" + actor.id());
        long inVain = em.createQuery(
                        "select count(a) from ApplicationAttempt a where a.actor = :actor and a.at > :since and a.vain",
                        Long.class)
                .setParameter("actor", actor.id())
                .setParameter("since", clock.instant().minus(Duration.ofHours(1)))
                .getSingleResult();
        if (inVain >= vainPerPerson) {
            throw new AttemptLimitReached();
        }
        ApplicationAttempt attempt = new ApplicationAttempt(actor, clock.instant());
        em.persist(attempt);
        return attempt.id();
    }

    /** It does not count: it came to something, or a register was away. */
    void giveBack(long id) {
        em.find(ApplicationAttempt.class, id).giveBack();
    }

    /** @param purpose what the registers were asked for */
    void refused(String purpose, Fin about, Refusal why, SignedInPerson actor) {
        AuditSubject person = new AuditSubject("person", about.value());
        Map<String, String> details = Map.of("purpose", purpose, "reason", why.key());
        audit.record(actor, person, "not-submitted", null, null, details);
    }

    /** The registers were not asked, because there had been too many. */
    void limited(String purpose, Fin about, SignedInPerson actor) {
        AuditSubject person = new AuditSubject("person", about.value());
        audit.record(actor, person, "look-up-refused", null, null, Map.of("purpose", purpose));
    }
}
