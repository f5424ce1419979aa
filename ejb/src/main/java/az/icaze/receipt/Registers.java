package az.icaze.receipt;

import az.icaze.Refusal;
import az.icaze.enrolment.Applicants;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Person;
import az.icaze.identity.Voen;
import az.icaze.pki.SubjectOrganisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks the state registers about an application; over the network, so no database connection is held meanwhile. */
@ApplicationScoped
class Registers {

    @Inject
    Applicants applicants;

    /**
     * As a certificate would bear it.
     *
     * @throws az.icaze.enrolment.PersonNotFound and what else {@link Applicants} refuses with
     * @throws az.icaze.identity.RegisterUnavailable when a register does not answer
     */
    Asked confirm(ReceiptWish wish, Fin fin) {
        Person person = applicants.person(fin);
        return new Asked(
                person,
                wish.type(),
                wish.organisation().map(voen -> applicants.organisation(voen, wish.type(), fin, wish.position())));
    }

    /** For somebody who compares: what is not confirmed is said, and refuses nothing. */
    RegisterFacts facts(Fin fin, AsanImzaType type, Optional<SubjectOrganisation> organisation) {
        Answer<Person> person = answer(() -> applicants.person(fin));
        if (organisation.isEmpty()) {
            return new RegisterFacts(person.found(), person.against(), Optional.empty(), Optional.empty());
        }
        Voen voen = organisation.get().voen();
        Optional<String> position = organisation.get().position();
        Answer<SubjectOrganisation> confirmed = answer(() -> applicants.organisation(voen, type, fin, position));
        return new RegisterFacts(person.found(), person.against(), confirmed.found(), confirmed.against());
    }

    private record Answer<T>(Optional<T> found, Optional<String> against) {}

    private static <T> Answer<T> answer(Supplier<T> question) {
        try {
            return new Answer<>(Optional.of(question.get()), Optional.empty());
        } catch (Refusal refusal) {
            return new Answer<>(Optional.empty(), Optional.of(refusal.key()));
        }
    }
}
