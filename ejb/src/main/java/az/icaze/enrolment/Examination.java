package az.icaze.enrolment;

import az.icaze.certificate.Capabilities.Connection;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.DocumentNumber;
import az.icaze.identity.Fin;
import az.icaze.identity.Organisation;
import az.icaze.identity.Person;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.Voen;
import az.icaze.pki.SubjectOrganisation;
import az.icaze.time.BakuTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether somebody who stands at a desk may have the certificates he asks for; asks the registers as {@link Applicants}. */
@ApplicationScoped
class Examination {

    @Inject
    Applicants applicants;

    @Inject
    Attempts attempts;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "icaze.enrolment.minimum-age", defaultValue = "18")
    int minimumAge;

    /**
     * Lets a visit begin, if nothing stands against it; a clerk has so many in vain.
     *
     * @param visit what begins then, in a transaction of its own
     */
    <T> T letIn(DeskApplicant applicant, SignedInPerson clerk, Function<Examined, T> visit) {
        return attempts.make(FirstReceipts.SUBJECT, applicant.fin(), clerk, () -> visit.apply(of(applicant)));
    }

    private Examined of(DeskApplicant applicant) {
        return of(
                applicant.fin(),
                applicant.document(),
                applicant.phone(),
                applicant.type(),
                applicant.organisation(),
                applicant.position());
    }

    /** As it was asked for at the beginning, as the registers answer today. */
    Examined again(Applied applied) {
        return of(
                applied.fin(),
                applied.document(),
                applied.phone(),
                applied.type(),
                applied.organisation().map(SubjectOrganisation::voen),
                applied.organisation().flatMap(SubjectOrganisation::position));
    }

    /**
     * All that the registers can say against it.
     *
     * @throws NotAtDesk when the person is too young (rule R42)
     * @throws OrganisationNotOfType also when Governmental is asked for and no state body is named (rule R117)
     */
    Examined of(
            Fin fin,
            DocumentNumber document,
            Phone phone,
            AsanImzaType type,
            Optional<Voen> voen,
            Optional<String> position) {
        Person person = applicants.person(fin, document);
        if (person.birthDate().plusYears(minimumAge).isAfter(BakuTime.date(clock.instant()))) {
            throw new NotAtDesk(NotAtDesk.Reason.TOO_YOUNG, minimumAge);
        }
        if (voen.isEmpty()) {
            if (type == AsanImzaType.GOVERNMENTAL) {
                throw new OrganisationNotOfType();
            }
            return new Examined(person, phone, type, ApplicantRole.PERSON, Optional.empty());
        }
        Organisation organisation = applicants.linked(voen.get(), type, fin);
        return new Examined(
                person,
                phone,
                type,
                ApplicantRole.of(Connection.of(organisation, fin)),
                Optional.of(new SubjectOrganisation(voen.get(), organisation.name(), position)));
    }
}
