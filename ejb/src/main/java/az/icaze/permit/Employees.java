package az.icaze.permit;

import az.icaze.audit.AuditSubject;
import az.icaze.identity.DocumentNumber;
import az.icaze.identity.Fin;
import az.icaze.identity.Person;
import az.icaze.identity.PersonRegister;
import az.icaze.identity.RegisterUnavailable;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.Voen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Asks the register of persons for a form: a FIN gives initials, FIN and document number together give the person, a
 * register that is away gives nothing and lets the form be filled in by hand (R21). Each question is audited with its
 * purpose and counted when it was in vain (B1); a wrong document number is one in vain, or the form would be a place to
 * try numbers out.
 */
@ApplicationScoped
class Employees {

    @Inject
    PersonRegister register;

    @Inject
    LookUpAllowance allowance;

    @Inject
    RefusedAttempts refused;

    /**
     * What a new form knows of its person by the FIN alone: initials at most.
     *
     * @return empty when nobody alive has this FIN
     * @throws LookUpLimitReached after too many in vain
     */
    Optional<RegisterFacts> lookUp(Fin fin, SignedInPerson actor, Voen organisation) {
        long spent = spend(actor, organisation);
        Optional<RegisterFacts> facts = ask(fin);
        String answer = facts.map(known -> known.state().name()).orElse("NOT_FOUND");
        allowance.answered(spent, "looked-up", facts.isPresent(), fin, actor, answer);
        return facts;
    }

    private long spend(SignedInPerson actor, Voen organisation) {
        try {
            return allowance.spend(actor, organisation);
        } catch (LookUpLimitReached enough) {
            refused.record(actor, new AuditSubject("organisation", organisation.value()), "look-up", null);
            throw enough;
        }
    }

    private Optional<RegisterFacts> ask(Fin fin) {
        try {
            // Unknown and dead look the same: which of the two is nobody's business here.
            return register.find(fin)
                    .filter(Person::alive)
                    .map(person -> unopened(RegisterState.INITIALS_ONLY, person.initials(), ""));
        } catch (RegisterUnavailable away) {
            return Optional.of(unopened(RegisterState.UNVERIFIED, "", ""));
        }
    }

    private static RegisterFacts unopened(RegisterState state, String initials, String document) {
        return new RegisterFacts(state, initials, Optional.empty(), document);
    }

    /**
     * What the register says to the document number as it is typed now. It is asked again only when the number changed,
     * or when it was away the last time; when the limit of questions is reached, nothing is asked and nothing opens.
     */
    RegisterFacts check(Drafts.Employee employee, DraftAnswers answers, SignedInPerson actor, Voen organisation) {
        RegisterFacts said = employee.said();
        String document = Typed.code(answers.to(Question.DOCUMENT), DocumentNumber::new)
                .map(DocumentNumber::value)
                .orElse("");
        boolean known = document.equals(said.checkedDocument()) && said.state() != RegisterState.UNVERIFIED;
        if (known && said.state() == RegisterState.VERIFIED) {
            return said;
        }
        if (known || document.isEmpty()) {
            return unopened(said, document);
        }
        try {
            return compare(employee, document, actor, organisation);
        } catch (LookUpLimitReached enough) {
            return unopened(RegisterState.INITIALS_ONLY, said.initials(), "");
        }
    }

    private static RegisterFacts unopened(RegisterFacts said, String document) {
        RegisterState state =
                said.state() == RegisterState.UNVERIFIED ? RegisterState.UNVERIFIED : RegisterState.INITIALS_ONLY;
        return unopened(state, said.initials(), document);
    }

    private RegisterFacts compare(Drafts.Employee employee, String document, SignedInPerson actor, Voen organisation) {
        long spent = spend(actor, organisation);
        RegisterFacts facts = ask(employee, document);
        boolean free = facts.state() != RegisterState.INITIALS_ONLY;
        allowance.answered(
                spent,
                "document-compared",
                free,
                employee.fin(),
                actor,
                facts.state().name());
        return facts;
    }

    private RegisterFacts ask(Drafts.Employee employee, String document) {
        Optional<Person> person;
        try {
            person = register.find(employee.fin()).filter(Person::alive);
        } catch (RegisterUnavailable away) {
            return unopened(RegisterState.UNVERIFIED, employee.said().initials(), document);
        }
        String initials = person.map(Person::initials).orElse("");
        Optional<Person> matching =
                person.filter(known -> known.document().value().equals(document));
        RegisterState state = matching.isPresent() ? RegisterState.VERIFIED : RegisterState.INITIALS_ONLY;
        return new RegisterFacts(state, initials, matching, document);
    }
}
