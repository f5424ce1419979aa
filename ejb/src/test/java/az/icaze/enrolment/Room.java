package az.icaze.enrolment;

import az.icaze.audit.Audit;
import az.icaze.certificate.TestCertificates;
import az.icaze.document.TestDocuments;
import az.icaze.identity.OrganisationRegister;
import az.icaze.identity.PersonRegister;
import az.icaze.operator.OperatorCommands;
import az.icaze.outbox.Outbox;
import az.icaze.signing.Signatures;
import az.icaze.sms.TestTexts;
import az.icaze.subscription.TestSubscriptions;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The room's beans over one entity manager, wired as the container does it. */
final class Room {

    final Examination examination = new Examination();
    final ServiceWays ways = new ServiceWays();
    final FirstReceipts receipts = new FirstReceipts();
    final ReceiptPapers papers = new ReceiptPapers();
    final DeskWork work = new DeskWork();
    final KeysOnCard keys = new KeysOnCard();
    final Notification notification = new Notification();
    final Activation activation = new Activation();
    final Desk desk = new Desk();
    final Counter counter = new Counter();
    final OwnVisits own = new OwnVisits();

    Room(EntityManager em, Clock clock, PersonRegister persons, OrganisationRegister organisations, Signatures pin2) {
        examination.applicants = new Applicants();
        examination.applicants.persons = persons;
        examination.applicants.organisations = organisations;
        examination.clock = clock;
        examination.minimumAge = 18;
        ways.em = em;
        ways.subscriptions = TestSubscriptions.open(em);
        receipts.em = em;
        receipts.subscriptions = TestSubscriptions.open(em);
        receipts.audit = new Audit(em, clock);
        receipts.clock = clock;
        papers.documents = TestDocuments.open(em, clock);
        papers.certificates = TestDocuments.papers(em, clock);
        keys.receipts = receipts;
        keys.subscriptions = TestSubscriptions.open(em);
        notification.receipts = receipts;
        notification.papers = papers;
        notification.signatures = pin2;
        notification.languages = TestTexts.languages(em, clock);
        wireWork(em, clock);
    }

    private void wireWork(EntityManager em, Clock clock) {
        work.receipts = receipts;
        work.ways = ways;
        work.certificates = TestCertificates.open(em, clock);
        work.papers = papers;
        work.commands = new OperatorCommands(new Outbox(em, clock));
        work.texts = TestTexts.open(em, clock);
        activation.receipts = receipts;
        activation.work = work;
        desk.examination = examination;
        desk.receipts = receipts;
        desk.work = work;
        desk.activation = activation;
        desk.notification = notification;
        desk.documents = TestDocuments.open(em, clock);
        own.receipts = receipts;
        counter.examination = examination;
        counter.receipts = receipts;
        counter.work = work;
        counter.papers = papers;
        counter.certificates = TestCertificates.open(em, clock);
    }
}
