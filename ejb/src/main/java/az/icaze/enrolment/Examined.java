package az.icaze.enrolment;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Person;
import az.icaze.identity.Phone;
import az.icaze.pki.SubjectOrganisation;
import java.util.Optional;

/** An applicant as the registers have him now. */
record Examined(
        Person person,
        Phone phone,
        AsanImzaType type,
        ApplicantRole role,
        Optional<SubjectOrganisation> organisation) {}
