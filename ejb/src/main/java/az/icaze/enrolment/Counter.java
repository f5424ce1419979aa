package az.icaze.enrolment;

import az.icaze.Roles;
import az.icaze.certificate.CertificateRequest;
import az.icaze.certificate.Certificates;
import az.icaze.certificate.IssuedCertificates;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Machine;
import az.icaze.identity.Person;
import az.icaze.identity.Phone;
import az.icaze.pki.SubjectOrganisation;
import az.icaze.subscription.Subscriptions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** First receipt of certificates at a counter (rules R55–R57), for the counter's own system. */
@Stateless
@RolesAllowed(Roles.COUNTER)
public class Counter {

    @Inject
    Applicants applicants;

    @Inject
    Subscriptions subscriptions;

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
     * @see Certificates#issue for what the register of certificates refuses
     */
    public IssuedCertificates issue(CounterApplication application, Machine actor) {
        Person person = applicants.person(application.fin(), application.document());
        Optional<SubjectOrganisation> organisation = application
                .organisation()
                .map(voen ->
                        applicants.organisation(voen, application.type(), application.fin(), application.position()));
        requireCover(application.phone(), application.type());
        CertificateRequest request = new CertificateRequest(
                person,
                application.phone(),
                application.type(),
                organisation,
                application.authentication(),
                application.signing());
        return certificates.issue(request, actor);
    }

    /** A missing or inactive service is refused by the register of certificates itself. */
    private void requireCover(Phone phone, AsanImzaType type) {
        subscriptions
                .find(phone)
                .filter(service -> !service.type().covers(type))
                .ifPresent(service -> {
                    throw new ServiceDoesNotCover();
                });
    }
}
