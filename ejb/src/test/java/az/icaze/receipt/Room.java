package az.icaze.receipt;

import az.icaze.OwnTransactions;
import az.icaze.audit.Audit;
import az.icaze.certificate.TestCertificates;
import az.icaze.document.TestDocuments;
import az.icaze.enrolment.TestApplicants;
import az.icaze.sms.TestTexts;
import az.icaze.subscription.Fees;
import az.icaze.subscription.ServiceEnded;
import az.icaze.subscription.ServiceTypeTaken;
import az.icaze.subscription.TestSubscriptions;
import jakarta.persistence.EntityManager;
import java.util.function.Function;

/** The room's beans over one entity manager, wired as the container does it. */
final class Room {

    final Applications applications = new Applications();
    final Eligibility eligibility = new Eligibility();
    final Notices notices = new Notices();
    final Conditions conditions = new Conditions();
    final Queue queue = new Queue();
    final Applying applying = new Applying();
    final ApplicationBySignature bySignature = new ApplicationBySignature();
    final ServiceEndings endings = new ServiceEndings();
    final WaitingCertificates waiting = new WaitingCertificates();
    final Reviewing reviewing = new Reviewing();
    final Issuing issuing = new Issuing();
    final Deciding deciding = new Deciding();
    private final Fees fees;

    Room(TestReceipts test, EntityManager em) {
        fees = TestSubscriptions.fees(em, test.clock());
        applications.em = em;
        applications.audit = new Audit(em, test.clock());
        applications.clock = test.clock();
        eligibility.certificates = TestCertificates.open(em, test.clock());
        eligibility.subscriptions = TestSubscriptions.open(em);
        eligibility.applications = applications;
        eligibility.policy = test.policy;
        notices.texts = TestTexts.open(em, test.clock());
        applying.applications = applications;
        applying.eligibility = eligibility;
        applying.signatures = test.signatures;
        applying.subscriptions = TestSubscriptions.open(em);
        bySignature.applications = applications;
        bySignature.eligibility = eligibility;
        bySignature.subscriptions = TestSubscriptions.open(em);
        bySignature.documents = TestDocuments.open(em, test.clock());
        endings.applications = applications;
        endings.notices = notices;
        waiting.applications = applications;
        waiting.eligibility = eligibility;
        waiting.notices = notices;
        wireDesk(test, em);
    }

    private void wireDesk(TestReceipts test, EntityManager em) {
        conditions.eligibility = eligibility;
        conditions.signatures = TestDocuments.signatures(em);
        conditions.policy = test.policy;
        queue.em = em;
        queue.applications = applications;
        queue.policy = test.policy;
        reviewing.queue = queue;
        reviewing.applications = applications;
        reviewing.eligibility = eligibility;
        reviewing.conditions = conditions;
        issuing.certificates = TestCertificates.open(em, test.clock());
        issuing.papers = test.papers == null ? TestDocuments.papers(em, test.clock()) : test.papers;
        issuing.subscriptions = TestSubscriptions.open(em);
        issuing.notices = notices;
        deciding.queue = queue;
        deciding.applications = applications;
        deciding.conditions = conditions;
        deciding.issuing = issuing;
        deciding.notices = notices;
        deciding.subscriptions = TestSubscriptions.open(em);
    }

    /** What became of a service, after the certificates on it have followed. */
    void hear(Object news) {
        if (news instanceof ServiceEnded end) {
            endings.ended(end);
        } else if (news instanceof ServiceTypeTaken change) {
            waiting.retyped(change);
        }
    }

    /** What the holder uses; the container's transaction is around all of it but the question to the registers. */
    static Receipts receipts(TestReceipts test) {
        Receipts receipts = new Receipts();
        receipts.applying = inOwnTransactions(Applying.class, test, room -> room.applying);
        receipts.applications = inOwnTransactions(Applications.class, test, room -> room.applications);
        receipts.registers = registers(test);
        receipts.attempts = test.attempts();
        return receipts;
    }

    /** The same within a transaction. */
    Receipts receipts() {
        Receipts receipts = new Receipts();
        receipts.applying = applying;
        receipts.applications = applications;
        receipts.eligibility = eligibility;
        receipts.fees = fees;
        return receipts;
    }

    /** What a clerk uses, as {@link #receipts(TestReceipts)}. */
    static ReceiptDesk desk(TestReceipts test) {
        ReceiptDesk desk = new ReceiptDesk();
        desk.queue = inOwnTransactions(Queue.class, test, room -> room.queue);
        desk.reviewing = inOwnTransactions(Reviewing.class, test, room -> room.reviewing);
        desk.deciding = inOwnTransactions(Deciding.class, test, room -> room.deciding);
        desk.applications = inOwnTransactions(Applications.class, test, room -> room.applications);
        desk.registers = registers(test);
        return desk;
    }

    private static Registers registers(TestReceipts test) {
        Registers registers = new Registers();
        registers.applicants = TestApplicants.over(test.persons, test.organisations);
        return registers;
    }

    private static <T> T inOwnTransactions(Class<T> type, TestReceipts test, Function<Room, T> bean) {
        return OwnTransactions.around(type, call -> test.in(room -> call.apply(bean.apply(room))));
    }
}
