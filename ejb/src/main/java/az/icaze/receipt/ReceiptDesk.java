package az.icaze.receipt;

import az.icaze.Roles;
import az.icaze.identity.SignedInPerson;
import az.icaze.receipt.NotInYourHands.Reason;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The applications for further certificates, for the clerks of ASXM (rules R61–R63, R65). */
@Stateless
@RolesAllowed(Roles.ASXM_CLERK)
public class ReceiptDesk {

    @Inject
    Queue queue;

    @Inject
    Reviewing reviewing;

    @Inject
    Deciding deciding;

    @Inject
    Registers registers;

    @Inject
    Applications applications;

    /**
     * Whatever is not decided, oldest first, in pages of 25.
     *
     * @param after the number with which the page before ended
     */
    public ReceiptQueue queue(Optional<String> after, SignedInPerson clerk) {
        return queue.page(after, clerk);
    }

    /** What this clerk has in hands, oldest first. */
    public List<QueueRow> inHands(SignedInPerson clerk) {
        return queue.inHandsOf(clerk);
    }

    /**
     * One application's line in the queue.
     *
     * @throws NotInYourHands when there is none of this number, or it is decided
     */
    public QueueRow row(String number, SignedInPerson clerk) {
        ReceiptApplication application = applications
                .find(number)
                .filter(found -> !found.is(ReceiptState.DRAFT))
                .orElseThrow(() -> new NotInYourHands(Reason.UNKNOWN));
        if (!application.state().open()) {
            throw new NotInYourHands(application.is(ReceiptState.WITHDRAWN) ? Reason.WITHDRAWN : Reason.DECIDED);
        }
        return queue.row(application, clerk);
    }

    /**
     * Takes the oldest one this clerk may decide; or gives the one he has already.
     *
     * @return its number; empty when nothing waits for him
     */
    public Optional<String> claimNext(SignedInPerson clerk) {
        return queue.claimNext(clerk);
    }

    /**
     * Takes this one.
     *
     * @throws NotInYourHands when another clerk has it, this one approved it first, or it is not open any more
     * @throws az.icaze.enrolment.OwnApplication when he applied himself
     */
    public void claim(String number, SignedInPerson clerk) {
        queue.claim(number, clerk);
    }

    /**
     * Puts it back into the queue.
     *
     * @throws NotInYourHands when he has not got it
     */
    public void release(String number, SignedInPerson clerk) {
        queue.release(number, clerk);
    }

    /**
     * All that is needed to decide it. The state registers are asked, while no database connection is held; one that does
     * not answer is said to.
     *
     * @throws NotInYourHands when he has not got it
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ReceiptReview review(String number, SignedInPerson clerk) {
        Signed signed = reviewing.signed(number, clerk);
        RegisterFacts facts = registers.facts(signed.fin(), signed.type(), signed.organisation());
        return reviewing.review(number, facts, clerk);
    }

    /**
     * Says yes. Where it takes two clerks the first yes puts it back into the queue for another; the last one issues the
     * certificates in the name the register of persons has now, keeps the papers, tells the holder, and asks the operator
     * for another service where this one does not carry them: all or nothing (rules R62, R65).
     *
     * @throws NotInYourHands when he has not got it, because it was withdrawn, say
     * @throws NotToReceive when something stands against it in the register of certificates
     * @throws az.icaze.certificate.ServiceNotActive when the operator has suspended the service
     * @throws az.icaze.enrolment.PersonNotFound and the other refusals of {@link az.icaze.enrolment.Applicants}, when the
     *     registers do not confirm it
     * @throws az.icaze.identity.RegisterUnavailable when a register does not answer
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ReceiptDecision approve(String number, SignedInPerson clerk) {
        Signed signed = reviewing.signed(number, clerk);
        return deciding.approve(number, registers.confirm(signed.wish(), signed.fin()), clerk);
    }

    /**
     * Says no, and why; the holder is told and may apply again (rule R63).
     *
     * @throws NotInYourHands when he has not got it
     */
    public void reject(String number, Rejection rejection, SignedInPerson clerk) {
        deciding.reject(number, rejection, clerk);
    }
}
