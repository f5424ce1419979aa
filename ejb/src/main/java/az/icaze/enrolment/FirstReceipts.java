package az.icaze.enrolment;

import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.Actor;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.subscription.Subscriptions;
import az.icaze.time.BakuTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The first receipts, and the trail of what happens to them. Whoever changes one holds its number first and its row then,
 * as the operators' messages do: so a replaced SIM card and an activation come one after the other.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FirstReceipts {

    static final String SUBJECT = "first-receipt";

    static final int SHOWN = 100;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{4}-Q-[0-9]{7,12}");

    @PersistenceContext
    EntityManager em;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** A new visit; its number is the year in Baku and seven digits. Whoever begins one holds the telephone number. */
    FirstReceipt begin(Examined applicant, String iccid, ServiceWay way, Actor actor) {
        Long sequence = (Long) em.createNativeQuery("select nextval('first_receipt_number')", Long.class)
                .getSingleResult();
        String number = "%04d-Q-%07d".formatted(BakuTime.date(now()).getYear(), sequence);
        FirstReceipt receipt = new FirstReceipt(number, applicant, iccid, way, actor, now());
        em.persist(receipt);
        written(receipt, "begun", null, actor, Map.of());
        return receipt;
    }

    /** @throws NotAtDesk when there is none of this number */
    FirstReceipt find(String number) {
        return known(number).orElseThrow(() -> new NotAtDesk(NotAtDesk.Reason.NO_SUCH_VISIT));
    }

    /** Empty also for what is no number of a visit, whoever may have sent it. */
    Optional<FirstReceipt> known(String number) {
        return numbered(number) ? Optional.ofNullable(em.find(FirstReceipt.class, number)) : Optional.empty();
    }

    static boolean numbered(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** With its telephone number and its row held till the transaction's end, as it is now. */
    FirstReceipt held(String number) {
        FirstReceipt receipt = find(number);
        subscriptions.hold(receipt.phone());
        em.refresh(receipt, LockModeType.PESSIMISTIC_WRITE);
        return receipt;
    }

    /**
     * As {@link #held(String)}, for a clerk's next step.
     *
     * @throws OwnApplication when the clerk is the applicant
     * @throws NotAtDesk when it is not what the clerk saw any more
     */
    FirstReceipt held(String number, long version, SignedInPerson clerk) {
        return seen(held(number), version, clerk);
    }

    /** As {@link #held(String, long, SignedInPerson)}, without holding anything: for a step that changes nothing in it. */
    FirstReceipt seen(String number, long version, SignedInPerson clerk) {
        return seen(find(number), version, clerk);
    }

    private static FirstReceipt seen(FirstReceipt receipt, long version, SignedInPerson clerk) {
        Applicants.requireAnother(receipt.applied().fin(), clerk);
        if (receipt.version() != version) {
            throw new NotAtDesk(NotAtDesk.Reason.CHANGED_MEANWHILE);
        }
        return receipt;
    }

    /** The unfinished ones on a number that is held, each with its row held. */
    List<FirstReceipt> unfinishedOn(Phone phone) {
        List<FirstReceipt> found = query("r.applied.phone = :phone and r.state in (KEYS, READY, ACTIVATED)")
                .setParameter("phone", phone)
                .getResultList();
        found.forEach(receipt -> em.refresh(receipt, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** The person's visits about the number, the latest first. */
    List<FirstReceipt> of(Fin fin, Phone phone) {
        return em.createQuery(
                        "select r from FirstReceipt r where r.applied.fin = :fin and r.applied.phone = :phone"
                                + " order by r.number desc",
                        FirstReceipt.class)
                .setParameter("fin", fin)
                .setParameter("phone", phone)
                .getResultList();
    }

    /**
     * Those in which something is to be done, the latest first: who left without signing must not hide who stands there.
     *
     * @return no more than {@value #SHOWN}
     */
    List<FirstReceipt> unfinished() {
        return em.createQuery(
                        "select r from FirstReceipt r where r.state in (DOCUMENTS, PAPERS, SIM, KEYS, READY, ACTIVATED)"
                                + " order by r.steps.begunAt desc, r.number desc",
                        FirstReceipt.class)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** Every one of a person, or about a number. */
    List<FirstReceipt> of(String which, Object whose) {
        return query("r.applied." + which + " = :whose")
                .setParameter("whose", whose)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    private TypedQuery<FirstReceipt> query(String which) {
        return em.createQuery(
                "select r from FirstReceipt r where " + which + " order by r.steps.begunAt, r.number",
                FirstReceipt.class);
    }

    /** Does a step, and writes it down. */
    void step(FirstReceipt receipt, String action, Actor actor, Map<String, String> facts, Consumer<Instant> step) {
        FirstReceiptState before = receipt.state();
        step.accept(now());
        written(receipt, action, before, actor, facts);
    }

    /** Each step by itself, so that the database sees every way from state to state. */
    private void written(
            FirstReceipt receipt, String action, FirstReceiptState before, Actor actor, Map<String, String> facts) {
        em.flush();
        audit.record(
                actor,
                subject(receipt),
                action,
                before == null ? null : before.name(),
                receipt.state().name(),
                facts);
    }

    /** Somebody looked for, or at, a visit that he does not handle. */
    void looked(AuditSubject at, Actor clerk) {
        audit.record(clerk, at, "looked-up", null, null, Map.of());
    }

    static AuditSubject subject(FirstReceipt receipt) {
        Applied applied = receipt.applied();
        return new AuditSubject(SUBJECT, receipt.number()).concerning(applied.fin(), applied.name());
    }

    Instant now() {
        return clock.instant();
    }
}
