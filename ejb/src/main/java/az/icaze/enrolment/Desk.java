package az.icaze.enrolment;

import az.icaze.Roles;
import az.icaze.audit.AuditSubject;
import az.icaze.document.DocumentKind;
import az.icaze.document.Documents;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.signing.SessionView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The desk of the certification centre, where people come for their first certificates (rules R42–R58). Each step names the
 * version of the visit that the clerk saw: of two clerks on one visit the second is refused.
 */
@Stateless
@RolesAllowed(Roles.ASXM_CLERK)
public class Desk {

    private static final int FIN_LENGTH = 7;

    @Inject
    Examination examination;

    @Inject
    FirstReceipts receipts;

    @Inject
    DeskWork work;

    @Inject
    Activation activation;

    @Inject
    Notification notification;

    @Inject
    Documents documents;

    /**
     * Somebody came with his documents (rule R55). The registers are asked first, while no database connection is held;
     * a clerk's refused attempts stand in the trail.
     *
     * @return the number of the visit
     * @throws OwnApplication when the clerk is the applicant
     * @throws PersonNotFound when the register of persons does not know the FIN
     * @throws DocumentDoesNotMatch when the document is not that person's
     * @throws PersonNotAlive when the register records a death
     * @throws OrganisationNotFound when the register of organisations does not know the VÖEN
     * @throws OrganisationNotOfType when the certificate is not for such an organisation, or Governmental names none
     * @throws SignatureNotLinked when the register does not link the person to the organisation (rule R35)
     * @throws az.icaze.certificate.ServiceNotActive unless the operator's service on the number is active (rule R57)
     * @throws ServiceDoesNotCover when the service is not of a type that carries this certificate (rule D3)
     * @throws NotAtDesk for somebody too young (rule R42), another SIM card than the operator's (rule R55), a type he has
     *     there already, or while a visit of his about the number is open
     * @throws AttemptLimitReached after twenty of this clerk's were refused within an hour
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public String begin(DeskApplicant applicant, SignedInPerson clerk) {
        Applicants.requireAnother(applicant.fin(), clerk);
        return examination.letIn(applicant, clerk, examined -> work.begin(examined, applicant.iccid(), clerk)
                .number());
    }

    /**
     * All documents on the list were shown (rules R45–R48); application and annex are drawn up, to be signed.
     *
     * @throws NotAtDesk when one is missing, it is not the turn of this step (rule R58), or somebody else was faster
     */
    public void shown(String number, long version, Set<ShownDocument> seen, SignedInPerson clerk) {
        work.shown(receipts.held(number, version, clerk), seen, clerk);
    }

    /**
     * Application and annex were signed by hand before the clerk (rule R56); the SIM card is asked for its keys.
     *
     * @throws NotAtDesk as {@link #shown}
     */
    public void signed(String number, long version, SignedInPerson clerk) {
        FirstReceipt receipt = receipts.held(number, version, clerk);
        work.signed(receipt, clerk);
        work.askForKeys(receipt);
    }

    /**
     * The operator is silent: the SIM card is asked for its keys once more. What it answers to an earlier question counts
     * all the same.
     *
     * @throws NotAtDesk also when it was asked within the last minute
     */
    public void askAgain(String number, long version, SignedInPerson clerk) {
        FirstReceipt receipt = receipts.held(number, version, clerk);
        work.askedAgain(receipt, clerk);
        work.askForKeys(receipt);
    }

    /**
     * The SIM card was looked at once more, after its operator did not have it make its keys; it is asked again.
     *
     * @param iccid number of the card shown, as typed
     * @throws az.icaze.Malformed {@code iccid}
     * @throws NotAtDesk also when the operator's service runs on another card (rule R96)
     */
    public void lookedAtCard(String number, long version, String iccid, SignedInPerson clerk) {
        FirstReceipt receipt = receipts.held(number, version, clerk);
        work.looked(receipt, DeskApplicant.iccid(iccid), clerk);
        work.askForKeys(receipt);
    }

    /**
     * Issues and activates the certificates, free of charge (rules R49, R57). The registers are asked once more, between
     * two transactions. Refused also as {@link #begin} is, and as the register of certificates refuses an issue.
     *
     * @throws NotAtDesk when it is not the turn of this step, the SIM card was replaced, or somebody else was faster
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void activate(String number, long version, SignedInPerson clerk) {
        Applied applied = activation.applied(number, version, clerk);
        activation.activate(number, version, examination.again(applied), clerk);
    }

    /**
     * Asks the holder's telephone for PIN2 over the notification (rule R57).
     *
     * @throws az.icaze.Refusal for a telephone that shows another request, and without a usable signing certificate
     */
    public void askSignature(String number, long version, SignedInPerson clerk) {
        notification.ask(receipts.seen(number, version, clerk), clerk);
    }

    /** Takes the request off the holder's telephone; without an open one nothing happens. */
    public void cancelSignature(String number, SignedInPerson clerk) {
        notification.takeBack(receipts.find(number), clerk);
    }

    /** The last request for the holder's signature, running or over; empty when there was none. */
    public Optional<SessionView> signature(String number) {
        return notification.latest(receipts.find(number));
    }

    /**
     * Sends the applicant away, with the reason; he may come again (rule R55).
     *
     * @param note the clerk's words, 500 characters at most; needed for {@link RefusalReason#OTHER}
     * @throws NotAtDesk once certificates were issued, or when somebody else was faster
     */
    public void refuse(String number, long version, RefusalReason reason, String note, SignedInPerson clerk) {
        work.refuse(receipts.held(number, version, clerk), reason, note, clerk);
    }

    /** The visits in which something is to be done, the latest first; of more than a hundred those. */
    public List<FirstReceiptView> unfinished() {
        return views(receipts.unfinished());
    }

    /**
     * The visits of one person, about one telephone number, or the one of this number, open or not; that somebody looked
     * stands in the trail.
     *
     * @param sought FIN, telephone number or number of a visit, as typed
     * @throws az.icaze.Malformed when it is none of them
     */
    public List<FirstReceiptView> find(String sought, SignedInPerson clerk) {
        String typed = sought.strip().toUpperCase(Locale.ROOT);
        if (FirstReceipts.numbered(typed)) {
            List<FirstReceipt> known = receipts.known(typed).stream().toList();
            known.forEach(receipt -> receipts.looked(FirstReceipts.subject(receipt), clerk));
            return views(known);
        }
        if (typed.length() == FIN_LENGTH) {
            Fin fin = new Fin(typed);
            receipts.looked(new AuditSubject("person", fin.value()), clerk);
            return views(receipts.of("fin", fin));
        }
        Phone phone = new Phone(typed);
        receipts.looked(new AuditSubject("phone", phone.value()), clerk);
        return views(receipts.of("phone", phone));
    }

    private static List<FirstReceiptView> views(List<FirstReceipt> found) {
        return found.stream().map(FirstReceipt::view).toList();
    }

    /**
     * One visit, to a clerk who opens it; where somebody else handles it, that he looked stands in the trail.
     *
     * @throws NotAtDesk when there is none of this number
     */
    public FirstReceiptView open(String number, SignedInPerson clerk) {
        FirstReceipt receipt = receipts.find(number);
        if (!receipt.handledBy(clerk)) {
            receipts.looked(FirstReceipts.subject(receipt), clerk);
        }
        return receipt.view();
    }

    /** As it stands now, to a clerk who has it open. */
    public FirstReceiptView look(String number) {
        return receipts.find(number).view();
    }

    /**
     * One of its papers as PDF, to be printed for the applicant.
     *
     * @param language of its words: {@code az}, {@code en} or {@code ru}
     * @return empty where there is none of the kind yet, and for a finished visit that another clerk handled
     */
    public Optional<byte[]> paper(String number, DocumentKind kind, String language, SignedInPerson clerk) {
        return receipts.known(number)
                .filter(receipt -> receipt.concerns(clerk))
                .flatMap(receipt -> documents.pdf(ReceiptPapers.about(receipt), kind, language, clerk));
    }
}
