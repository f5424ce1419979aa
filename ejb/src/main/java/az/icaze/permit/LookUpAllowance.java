package az.icaze.permit;

import az.icaze.Turns;
import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.Fin;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.Voen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often a person and an organisation may ask the register in vain (security catalogue B1). A look-up is spent before
 * the register is asked, in a transaction of its own, and given back when it found somebody: so neither parallel
 * requests, nor other nodes, nor a killed server, nor a refused form get a look-up for nothing.
 */
@ApplicationScoped
class LookUpAllowance {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    @Inject
    @ConfigProperty(name = "icaze.permit.look-ups-per-hour", defaultValue = "30")
    int perHour;

    @Inject
    @ConfigProperty(name = "icaze.permit.look-ups-per-day", defaultValue = "300")
    int perDay;

    /**
     * Spends one.
     *
     * @return what {@link #answered} wants
     * @throws LookUpLimitReached when there is none left
     */
    @Transactional(TxType.REQUIRES_NEW)
    public long spend(SignedInPerson actor, Voen organisation) {
        Instant now = clock.instant();
        // All of an organisation's askers wait here for each other, for as long as two counts and an insert take, and
        // so does a person who asks for two organisations at once, always after his organisation.
        inTurn(organisation.value());
        inTurn(actor.id());
        if (inVain("actor", actor.id(), now.minus(Duration.ofHours(1))) >= perHour
                || inVain("organisation", organisation.value(), now.minus(Duration.ofDays(1))) >= perDay) {
            throw new LookUpLimitReached();
        }
        LookUp look = new LookUp(actor, organisation, now);
        em.persist(look);
        return look.id();
    }

    private void inTurn(String whose) {
        Turns.take(em, "permit-look-up:" + whose);
    }

    private long inVain(String whose, String id, Instant since) {
        return em.createQuery(
                        "select count(l) from LookUp l where l." + whose + " = :id and l.at > :since and not l.found",
                        Long.class)
                .setParameter("id", id)
                .setParameter("since", since)
                .getSingleResult();
    }

    /**
     * The register has answered: writes down who asked it about whom, and why.
     *
     * @param question {@code looked-up} by FIN, or {@code document-compared} for a person looked up before
     * @param free it found somebody, or was away: the look-up does not count
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void answered(long spent, String question, boolean free, Fin about, SignedInPerson actor, String answer) {
        if (free) {
            em.find(LookUp.class, spent).giveBack();
        }
        AuditSubject subject = new AuditSubject("person", about.value());
        audit.record(actor, subject, question, null, answer, Map.of("purpose", "permit"));
    }
}
