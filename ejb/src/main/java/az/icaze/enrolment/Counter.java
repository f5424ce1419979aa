package az.icaze.enrolment;

import az.icaze.Roles;
import az.icaze.certificate.CertificateRequest;
import az.icaze.certificate.Certificates;
import az.icaze.certificate.IssuedCertificates;
import az.icaze.identity.Machine;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/**
 * First receipt of certificates at a counter that has a system of its own (rules R55–R58): the steps of a visit at the
 * {@link Desk} in one call, because the counter vouches for what was shown and signed before it, on paper.
 */
@Stateless
@RolesAllowed(Roles.COUNTER)
public class Counter {

    @Inject
    Examination examination;

    @Inject
    FirstReceipts receipts;

    @Inject
    DeskWork work;

    @Inject
    ReceiptPapers papers;

    @Inject
    Certificates certificates;

    /**
     * Issues and activates the pair of certificates applied for, free of charge (rule R49). The registers are asked
     * first, while no database connection is held. The same keys and type again give the pair that exists.
     *
     * @throws PersonNotFound when the register of persons does not know the FIN
     * @throws DocumentDoesNotMatch when the document is not that person's
     * @throws PersonNotAlive when the register records a death
     * @throws OrganisationNotFound when the register of organisations does not know the VÖEN
     * @throws OrganisationNotOfType when Governmental is asked for outside the state, Business inside it, or Citizen at
     *     all (rules R112–R117)
     * @throws SignatureNotLinked when the register does not link the person to the organisation (rule R35)
     * @throws az.icaze.certificate.ServiceNotActive unless the operator's service on the number is active (rules D2, R57)
     * @throws ServiceDoesNotCover when the service is not of a type that carries this certificate (rule D3)
     * @throws NotAtDesk for somebody too young (rule R42), when a document is missing that his role asks for (rules
     *     R45–R48), or while a visit of his about the number is open
     * @see Certificates#issue for what the register of certificates refuses
     */
    public IssuedCertificates issue(CounterApplication application, Machine actor) {
        Examined applicant = examination.of(
                application.fin(),
                application.document(),
                application.phone(),
                application.type(),
                application.organisation(),
                application.position());
        return given(applicant, application)
                ? certificates.issue(again(applicant, application), actor)
                : receive(applicant, application, actor);
    }

    /** Whether this very application was answered before, and what it led to still stands; else all steps are walked anew. */
    private boolean given(Examined applicant, CounterApplication application) {
        certificates.carrier(application.phone());
        boolean stands = certificates.heldBy(application.fin()).stream()
                .filter(held -> held.phone().equals(application.phone()) && held.type() == application.type())
                .anyMatch(held -> held.status().standing());
        return stands
                && receipts.of(application.fin(), application.phone()).stream()
                        .anyMatch(earlier -> earlier.is(FirstReceiptState.DONE)
                                && earlier.applied().type() == applicant.type()
                                && earlier.over(application.authentication(), application.signing()));
    }

    private static CertificateRequest again(Examined applicant, CounterApplication application) {
        return new CertificateRequest(
                applicant.person(),
                applicant.phone(),
                applicant.type(),
                applicant.organisation(),
                application.authentication(),
                application.signing());
    }

    /** All steps in one go: the counter vouches for what was shown and signed before it. */
    private IssuedCertificates receive(Examined applicant, CounterApplication application, Machine actor) {
        FirstReceipt receipt = work.begin(applicant, Optional.empty(), actor);
        work.shown(receipt, application.documents(), actor);
        work.signed(receipt, actor);
        receipts.step(
                receipt,
                "keys-made",
                actor,
                Map.of("iccid", receipt.iccid()),
                now -> receipt.ready(application.authentication(), application.signing(), now));
        IssuedCertificates issued = work.activate(receipt, applicant, actor);
        papers.notified(receipt, Optional.empty(), actor);
        receipts.step(receipt, "notification-signed", actor, Map.of("way", "BY_HAND"), receipt::finish);
        return issued;
    }
}
