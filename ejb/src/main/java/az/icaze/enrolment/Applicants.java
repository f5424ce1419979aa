package az.icaze.enrolment;

import az.icaze.Malformed;
import az.icaze.certificate.Capabilities;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.DocumentNumber;
import az.icaze.identity.Fin;
import az.icaze.identity.Organisation;
import az.icaze.identity.OrganisationRegister;
import az.icaze.identity.Person;
import az.icaze.identity.PersonRegister;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.Voen;
import az.icaze.pki.SubjectOrganisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * What the state registers say about whoever applies for certificates, at a counter or online. They are asked over the
 * network: callers hold no database connection meanwhile.
 */
@ApplicationScoped
public class Applicants {

    private static final int LONGEST_POSITION = 64;

    @Inject
    PersonRegister persons;

    @Inject
    OrganisationRegister organisations;

    /**
     * The person as the register has him now.
     *
     * @throws PersonNotFound when the register of persons does not know the FIN
     * @throws PersonNotAlive when it records a death
     */
    public Person person(Fin fin) {
        return alive(known(fin));
    }

    /**
     * As {@link #person(Fin)}, of somebody who shows an identity document.
     *
     * @throws DocumentDoesNotMatch when the document is not that person's; of his death nothing is said then
     */
    public Person person(Fin fin, DocumentNumber document) {
        Person person = known(fin);
        if (!person.document().equals(document)) {
            throw new DocumentDoesNotMatch();
        }
        return alive(person);
    }

    private Person known(Fin fin) {
        return persons.find(fin).orElseThrow(PersonNotFound::new);
    }

    private static Person alive(Person person) {
        if (!person.alive()) {
            throw new PersonNotAlive();
        }
        return person;
    }

    /**
     * Whoever works for ASXM decides nothing about what he applied for himself.
     *
     * @throws OwnApplication when the clerk is the applicant
     */
    public static void requireAnother(Fin applicant, SignedInPerson clerk) {
        if (clerk.fin().equals(applicant)) {
            throw new OwnApplication();
        }
    }

    /**
     * A person's position in an organisation, as typed; a blank one is none.
     *
     * @throws Malformed {@code position} when it is longer than 64 characters (ITU-T X.520, ub-title) or holds control
     *     characters
     */
    public static Optional<String> position(Optional<String> typed) {
        Optional<String> position = typed.map(String::strip).filter(words -> !words.isEmpty());
        position.ifPresent(words -> {
            if (words.codePointCount(0, words.length()) > LONGEST_POSITION
                    || words.codePoints().anyMatch(Character::isISOControl)) {
                throw new Malformed("position");
            }
        });
        return position;
    }

    /**
     * The organisation a certificate is made out for, under the name the register has now.
     *
     * @param position the person's there
     * @throws OrganisationNotFound when the register of organisations does not know the VÖEN
     * @throws OrganisationNotOfType when Governmental is asked for outside the state, Business inside it, or Citizen at
     *     all (rules R112–R117)
     * @throws SignatureNotLinked when the register does not link the person to the organisation (rule R35)
     */
    public SubjectOrganisation organisation(Voen voen, AsanImzaType type, Fin person, Optional<String> position) {
        return new SubjectOrganisation(voen, linked(voen, type, person).name(), position);
    }

    /** As {@link #organisation}, with all that the register has of it. */
    Organisation linked(Voen voen, AsanImzaType type, Fin person) {
        Organisation organisation = organisations.find(voen).orElseThrow(OrganisationNotFound::new);
        if (!Capabilities.madeOutFor(type, organisation.kind())) {
            throw new OrganisationNotOfType();
        }
        if (!organisation.linkedTo(person)) {
            throw new SignatureNotLinked();
        }
        return organisation;
    }
}
