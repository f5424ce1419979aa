package az.icaze.receipt;

import az.icaze.enrolment.Applicants;
import az.icaze.identity.SignedInPerson;
import az.icaze.pki.SubjectOrganisation;
import az.icaze.receipt.NotInYourHands.Reason;
import az.icaze.receipt.QueueRow.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What waits for clerks, and who has what of it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Queue {

    private static final int PAGE = 25;

    @PersistenceContext
    EntityManager em;

    @Inject
    Applications applications;

    @Inject
    Policy policy;

    /** @param after where the page before ended, by number */
    ReceiptQueue page(Optional<String> after, SignedInPerson clerk) {
        Optional<ReceiptApplication> last = after.flatMap(applications::find);
        String further =
                last.isPresent() ? " and r.submittedAt >= :at and (r.submittedAt > :at or r.number > :number)" : "";
        TypedQuery<ReceiptApplication> query = em.createQuery(
                "select r from ReceiptApplication r where r.state in (SUBMITTED, UNDER_REVIEW)" + further
                        + " order by r.submittedAt, r.number",
                ReceiptApplication.class);
        last.ifPresent(known -> query.setParameter("at", known.submittedAt().orElse(Instant.EPOCH))
                .setParameter("number", known.number()));
        List<ReceiptApplication> found = query.setMaxResults(PAGE + 1).getResultList();
        List<QueueRow> rows =
                found.stream().limit(PAGE).map(each -> row(each, clerk)).toList();
        return new ReceiptQueue(
                rows, found.size() > PAGE ? Optional.of(rows.get(PAGE - 1).number()) : Optional.empty());
    }

    /** What the clerk has, the oldest first. */
    List<QueueRow> inHandsOf(SignedInPerson clerk) {
        return em.createQuery(
                        "select r from ReceiptApplication r where r.state = UNDER_REVIEW and r.hands.claimedBy = :clerk"
                                + " order by r.submittedAt, r.number",
                        ReceiptApplication.class)
                .setParameter("clerk", clerk.fin())
                .getResultStream()
                .map(each -> row(each, clerk))
                .toList();
    }

    QueueRow row(ReceiptApplication application, SignedInPerson clerk) {
        return new QueueRow(
                application.number(),
                application.name(),
                application.type(),
                application.organisation().map(SubjectOrganisation::name),
                application.submittedAt().orElseThrow(),
                application.hands().clerk(lapsed()),
                application.hands().firstClerk(),
                standing(application, clerk));
    }

    private Standing standing(ReceiptApplication application, SignedInPerson clerk) {
        if (application.fin().equals(clerk.fin())) {
            return Standing.OWN;
        }
        if (application.hands().with(clerk)) {
            return Standing.MINE;
        }
        if (application.hands().proposedBy(clerk)) {
            return Standing.SECOND_CLERK;
        }
        return application.hands().clerk(lapsed()).isPresent() ? Standing.WITH_ANOTHER : Standing.FREE;
    }

    /**
     * The clerk takes the oldest one he may decide, unless he has one already; other clerks get others in the same moment.
     *
     * @return its number; empty when nothing waits for him
     */
    Optional<String> claimNext(SignedInPerson clerk) {
        Optional<String> mine = inHandsOf(clerk).stream().map(QueueRow::number).findFirst();
        return mine.or(() -> oldest(clerk).map(number -> {
            claim(applications.find(number).orElseThrow(), clerk);
            return number;
        }));
    }

    private Optional<String> oldest(SignedInPerson clerk) {
        List<?> found = em.createNativeQuery("""
                        select number from receipt_application
                        where state in ('SUBMITTED', 'UNDER_REVIEW') and (state = 'SUBMITTED' or claimed_at <= :lapsed)
                        and fin <> :clerk and (proposed_by is null or proposed_by <> :clerk)
                        order by submitted_at, number limit 1 for update skip locked""", String.class)
                .setParameter("lapsed", lapsed())
                .setParameter("clerk", clerk.fin().value())
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    /** @throws NotInYourHands when it is not to be had */
    void claim(String number, SignedInPerson clerk) {
        ReceiptApplication application = known(number);
        if (!application.hands().with(clerk)) {
            claim(application, clerk);
        }
    }

    private void claim(ReceiptApplication application, SignedInPerson clerk) {
        Applicants.requireAnother(application.fin(), clerk);
        applications.step(
                application, "claimed", clerk, Map.of(), now -> application.claim(clerk, policy.claim(), now));
    }

    /** Back into the queue, for everybody. */
    void release(String number, SignedInPerson clerk) {
        ReceiptApplication application = inHands(number, clerk);
        applications.step(application, "released", clerk, Map.of(), application::release);
    }

    /**
     * One that this clerk has, held till the transaction's end.
     *
     * @throws NotInYourHands when he has not
     * @throws az.icaze.enrolment.OwnApplication when he applied himself
     */
    ReceiptApplication inHands(String number, SignedInPerson clerk) {
        ReceiptApplication application = known(number);
        Applicants.requireAnother(application.fin(), clerk);
        application.requireInHandsOf(clerk);
        return application;
    }

    private ReceiptApplication known(String number) {
        return applications
                .locked(number)
                .filter(application -> !application.is(ReceiptState.DRAFT))
                .orElseThrow(() -> new NotInYourHands(Reason.UNKNOWN));
    }

    private Instant lapsed() {
        return applications.now().minus(policy.claim());
    }
}
