package az.icaze.prolongation;

import az.icaze.Turns;
import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.Actor;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.time.BakuTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The applications, and the trail of what happens to them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Applications {

    static final String SUBJECT = "prolongation";

    @PersistenceContext
    EntityManager em;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Whoever applies for the same person and number, from here to the end of his transaction, waits. */
    void inTurn(Fin fin, Phone phone) {
        Turns.take(em, "prolongation:" + fin.value() + ":" + phone.value());
    }

    /** A new draft; its number is the year in Baku and seven digits. */
    Prolongation begin(SignedInPerson holder, Eligible asked) {
        Long sequence = (Long) em.createNativeQuery("select nextval('prolongation_number')", Long.class)
                .getSingleResult();
        String number = "%04d-U-%07d".formatted(today().getYear(), sequence);
        Prolongation draft = new Prolongation(number, holder.fin(), holder.phone(), asked, now());
        em.persist(draft);
        return draft;
    }

    /** The person's last application on the number, in whatever state. */
    Optional<Prolongation> latest(Fin fin, Phone phone) {
        return em.createQuery(
                        "select p from Prolongation p where p.fin = :fin and p.phone = :phone order by p.number desc",
                        Prolongation.class)
                .setParameter("fin", fin)
                .setParameter("phone", phone)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The version that what was filled in has become. */
    long written(Prolongation draft) {
        em.flush();
        return draft.version();
    }

    /** As the database has it now. */
    Prolongation anew(Prolongation known) {
        em.refresh(known);
        return known;
    }

    Optional<Prolongation> find(String number) {
        return Optional.ofNullable(em.find(Prolongation.class, number));
    }

    /** Read anew and held till the transaction's end; whoever takes it holds the number already. */
    Prolongation locked(Prolongation known) {
        em.refresh(known, LockModeType.PESSIMISTIC_WRITE);
        return known;
    }

    /** Whether no other node is at this application; then none will be until this transaction ends. */
    boolean takeUp(String number) {
        return (Boolean)
                em.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:key, 0))", Boolean.class)
                        .setParameter("key", "prolongation-completion:" + number)
                        .getSingleResult();
    }

    /** As the other, by number. */
    Prolongation locked(String number) {
        return em.find(Prolongation.class, number, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those on a number that a renewed or ended service concerns, whoever's they are. */
    List<Prolongation> on(Phone phone) {
        return em.createQuery(
                        "select p from Prolongation p where p.phone = :phone"
                                + " and p.state in (PENDING_SERVICE, PROCESSING, EXPIRED) order by p.number",
                        Prolongation.class)
                .setParameter("phone", phone)
                .getResultStream()
                .map(this::locked)
                .toList();
    }

    /** Does a step, and writes it down. */
    void step(Prolongation application, String action, Actor actor, Map<String, String> facts, Consumer<Instant> step) {
        String before = application.state().name();
        step.accept(now());
        audit.record(
                actor,
                new AuditSubject(SUBJECT, application.number()),
                action,
                before,
                application.state().name(),
                facts);
    }

    /** Somebody looked at another person's prolongation. */
    void looked(Fin fin, Phone phone, SignedInPerson clerk) {
        audit.record(
                clerk,
                new AuditSubject(SUBJECT, fin.value()),
                "timeline-seen",
                null,
                null,
                Map.of("phone", phone.value()));
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return BakuTime.date(now());
    }
}
