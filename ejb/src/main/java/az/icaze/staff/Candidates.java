package az.icaze.staff;

import az.icaze.certificate.Certificates;
import az.icaze.certificate.HeldCertificate;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Person;
import az.icaze.identity.PersonRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What the registers say of people who hold a role or are to hold one. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Candidates {

    @Inject
    PersonRegister persons;

    @Inject
    Certificates certificates;

    /** @throws PersonUnknown when the state register knows no living person with this FIN */
    Candidate find(Fin fin) {
        Person person = persons.find(fin).filter(Person::alive).orElseThrow(PersonUnknown::new);
        return new Candidate(fin, person.fullName(), signsIn(fin));
    }

    private boolean signsIn(Fin fin) {
        return certificates.heldBy(fin).stream()
                .filter(held -> held.type() == AsanImzaType.GOVERNMENTAL)
                .anyMatch(HeldCertificate::usable);
    }

    /** As the person's certificates say it; empty before he has one. No register outside is asked. */
    String name(Fin fin) {
        return certificates.heldBy(fin).stream()
                .map(HeldCertificate::name)
                .findFirst()
                .orElse("");
    }
}
