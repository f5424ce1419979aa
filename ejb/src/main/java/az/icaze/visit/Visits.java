package az.icaze.visit;

import az.icaze.Turns;
import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.certificate.Certificates;
import az.icaze.certificate.Unusable;
import az.icaze.identity.Actor;
import az.icaze.identity.Fin;
import az.icaze.identity.Machine;
import az.icaze.identity.SignedInPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Begins visits, says with each request whether one goes on, ends them. Called by the door, before the container knows
 * who is there.
 */
@ApplicationScoped
@Transactional
public class Visits {

    /** So many a person has at once at most. */
    private static final int AT_ONCE = 3;

    @PersistenceContext
    EntityManager em;

    @Inject
    Certificates certificates;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Begins a visit of somebody who just proved who he is. Where he has three already, the oldest ends.
     *
     * @return what {@link #look} and {@link #leave} want
     */
    public UUID begin(SignedInPerson person) {
        inTurn(person.fin());
        Instant now = now();
        List<Visit> live = live(person.fin());
        live.forEach(visit -> visit.over(now).ifPresent(how -> end(visit, how, Machine.SYSTEM, now)));
        List<Visit> going = live.stream().filter(visit -> !visit.ended()).toList();
        going.stream()
                .limit(Math.max(0, going.size() - AT_ONCE + 1L))
                .forEach(visit -> end(visit, VisitEnd.DISPLACED, Machine.SYSTEM, now));
        Visit visit = new Visit(UUID.randomUUID(), person.fin(), now);
        em.persist(visit);
        audit.record(person, subject(visit), "visit-began", null, "LIVE");
        return visit.id();
    }

    /**
     * Whether a visit goes on, asked with every request. What has run out, or has lost the certificate or the service it
     * stood on, ends here.
     *
     * @param person as who and with which certificate he acts now
     * @param used whether the person did something; false where a page that waits asks by itself
     * @return why it has ended; empty when it goes on
     */
    public Optional<VisitEnd> look(UUID id, SignedInPerson person, boolean used) {
        Visit visit = em.find(Visit.class, id);
        if (visit == null) {
            // The database was set back behind the sign-in: as one that has run out.
            return Optional.of(VisitEnd.TOO_LONG);
        }
        Instant now = now();
        Optional<VisitEnd> over = visit.over(now).or(() -> unsupported(person));
        if (over.isPresent()) {
            end(visit, over.get(), Machine.SYSTEM, now);
        } else if (used && visit.notes(now)) {
            note(visit, now);
        }
        return over;
    }

    /** The person signs out; a visit that has ended stays as it ended. */
    public void leave(UUID id, SignedInPerson person) {
        Optional.ofNullable(em.find(Visit.class, id)).ifPresent(visit -> end(visit, VisitEnd.LEFT, person, now()));
    }

    private Optional<VisitEnd> unsupported(SignedInPerson person) {
        return certificates
                .unusable(person.certificateSerial(), clock.instant())
                .map(Visits::end);
    }

    private static VisitEnd end(Unusable reason) {
        return switch (reason) {
            case SERVICE_CANCELLED -> VisitEnd.GIVEN_UP;
            case NO_SERVICE, PUK_BLOCKED, SIM_CHANGED, SERVICE_EXPIRED, SERVICE_SUSPENDED, SERVICE_TYPE ->
                VisitEnd.SERVICE;
            case SUSPENDED -> VisitEnd.SUSPENDED;
            case NONE, REVOKED, SUPERSEDED, NOT_YET_VALID, EXPIRED, NOT_ACTIVATED -> VisitEnd.CERTIFICATE;
        };
    }

    private void end(Visit visit, VisitEnd how, Actor by, Instant now) {
        em.refresh(visit, LockModeType.PESSIMISTIC_WRITE);
        if (!visit.ended()) {
            visit.end(how, now);
            audit.record(by, subject(visit), "visit-ended", "LIVE", how.name());
        }
    }

    /** Not through the entity: what another request ends meanwhile stays ended. */
    private void note(Visit visit, Instant now) {
        em.createQuery("update Visit v set v.used = :now where v.id = :id and v.ended is null and v.used < :now")
                .setParameter("now", now)
                .setParameter("id", visit.id())
                .executeUpdate();
    }

    private List<Visit> live(Fin fin) {
        return em.createQuery(
                        "select v from Visit v where v.fin = :fin and v.ended is null order by v.began, v.id",
                        Visit.class)
                .setParameter("fin", fin)
                .getResultList();
    }

    /** Two sign-ins of one person wait for each other; else both would find room. */
    private void inTurn(Fin fin) {
        Turns.take(em, "visit:" + fin.value());
    }

    /** Of the database, like a lease: the same for all nodes, and moved by nobody. */
    private Instant now() {
        return (Instant)
                em.createNativeQuery("select clock_timestamp()", Instant.class).getSingleResult();
    }

    private static AuditSubject subject(Visit visit) {
        return new AuditSubject("visit", visit.id().toString());
    }
}
