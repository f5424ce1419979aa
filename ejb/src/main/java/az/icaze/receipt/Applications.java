package az.icaze.receipt;

import az.icaze.Turns;
import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.Actor;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The applications, and the trail of what happens to them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Applications {

    static final String SUBJECT = "receipt";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{4}-E-[0-9]{7,12}");

    /** How many of his applications a person sees. */
    private static final int LISTED = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Whoever fills in an application for the same person, from here to the end of his transaction, waits. */
    void inTurn(Fin fin) {
        Turns.take(em, "receipt:" + fin.value());
    }

    /** A new draft; its number is the year in Baku and seven digits. */
    ReceiptApplication begin(Phone phone, Asked asked) {
        Long sequence = (Long) em.createNativeQuery("select nextval('receipt_number')", Long.class)
                .getSingleResult();
        String number = "%04d-E-%07d".formatted(BakuTime.date(now()).getYear(), sequence);
        ReceiptApplication draft = new ReceiptApplication(number, phone, asked, now());
        em.persist(draft);
        return draft;
    }

    /** What the person is filling in on the number. */
    Optional<ReceiptApplication> draft(Fin fin, Phone phone) {
        return em.createQuery(
                        "select r from ReceiptApplication r where r.fin = :fin and r.phone = :phone and r.state = DRAFT",
                        ReceiptApplication.class)
                .setParameter("fin", fin)
                .setParameter("phone", phone)
                .getResultStream()
                .findFirst();
    }

    /** Those of a person that a clerk has yet to decide, on any number. */
    List<ReceiptApplication> open(Fin fin) {
        return em.createQuery(
                        "select r from ReceiptApplication r where r.fin = :fin and r.state in (SUBMITTED, UNDER_REVIEW)",
                        ReceiptApplication.class)
                .setParameter("fin", fin)
                .getResultList();
    }

    /** The last ones of a person that were signed, the latest first. */
    List<ReceiptApplication> signed(Fin fin) {
        return em.createQuery(
                        "select r from ReceiptApplication r where r.fin = :fin and r.state <> DRAFT order by r.number desc",
                        ReceiptApplication.class)
                .setParameter("fin", fin)
                .setMaxResults(LISTED)
                .getResultList();
    }

    /** Those on a number that its end concerns, whoever's they are. */
    List<ReceiptApplication> on(Phone phone) {
        return em.createQuery(
                        "select r from ReceiptApplication r where r.phone = :phone"
                                + " and r.state in (SUBMITTED, UNDER_REVIEW) order by r.number",
                        ReceiptApplication.class)
                .setParameter("phone", phone)
                .getResultStream()
                .map(this::locked)
                .filter(application -> application.state().open())
                .toList();
    }

    /** Those on a number that led to certificates, whoever's they are. */
    List<ReceiptApplication> approved(Phone phone) {
        return em.createQuery(
                        "select r from ReceiptApplication r where r.phone = :phone and r.state = APPROVED order by r.number",
                        ReceiptApplication.class)
                .setParameter("phone", phone)
                .getResultList();
    }

    /** The version that what was filled in has become. */
    long written(ReceiptApplication draft) {
        em.flush();
        return draft.version();
    }

    /** As the database has it now. */
    ReceiptApplication anew(ReceiptApplication known) {
        em.refresh(known);
        return known;
    }

    /** Empty also for what is no number of an application, whoever may have sent it. */
    Optional<ReceiptApplication> find(String number) {
        return NUMBER.matcher(number).matches()
                ? Optional.ofNullable(em.find(ReceiptApplication.class, number))
                : Optional.empty();
    }

    /** Read anew and held till the transaction's end; whoever ends it holds the number already. */
    ReceiptApplication locked(ReceiptApplication known) {
        em.refresh(known, LockModeType.PESSIMISTIC_WRITE);
        return known;
    }

    /** As the other, by number. */
    Optional<ReceiptApplication> locked(String number) {
        return find(number).map(this::locked);
    }

    /** Does a step, and writes it down. */
    void step(
            ReceiptApplication application,
            String action,
            Actor actor,
            Map<String, String> facts,
            Consumer<Instant> step) {
        String before = application.state().name();
        step.accept(now());
        AuditSubject subject =
                new AuditSubject(SUBJECT, application.number()).concerning(application.fin(), application.name());
        audit.record(actor, subject, action, before, application.state().name(), facts);
    }

    Instant now() {
        return clock.instant();
    }
}
