package az.icaze.permit;

import az.icaze.audit.Audit;
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
import java.util.Map;
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
    Audit audit;

    /**
     * What a new form knows of its person by the FIN alone: initials at most.
     *
     * @return empty when nobody alive has this FIN
     * @throws LookUpLimitReached after too many in vain
     */
    Optional<RegisterFacts> lookUp(Fin fin, SignedInPerson actor, Voen organisation) {
        long spent = allowance.spend(actor, organisation);
        Optional<RegisterFacts> facts = ask(fin);
        if (facts.isPresent()) {
            allowance.giveBack(spent);
        }
        audit(fin, actor, facts.map(known -> known.state().name()).orElse("NOT_FOUND"));
        return facts;
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
    RegisterFacts check(Permit draft, DraftAnswers answers, SignedInPerson actor) {
        String document = Typed.code(answers.employee().document(), DocumentNumber::new)
                .map(DocumentNumber::value)
                .orElse("");
        boolean known = document.equals(draft.checkedDocument()) && draft.register() != RegisterState.UNVERIFIED;
        if (known && draft.register() == RegisterState.VERIFIED) {
            return new RegisterFacts(RegisterState.VERIFIED, draft.initials(), Optional.of(draft.verified()), document);
        }
        if (known || document.isEmpty()) {
            return unopened(draft, document);
        }
        try {
            return compare(draft, document, actor);
        } catch (LookUpLimitReached enough) {
            return unopened(RegisterState.INITIALS_ONLY, draft.initials(), "");
        }
    }

    private static RegisterFacts unopened(Permit draft, String document) {
        RegisterState state =
                draft.register() == RegisterState.UNVERIFIED ? RegisterState.UNVERIFIED : RegisterState.INITIALS_ONLY;
        return unopened(state, draft.initials(), document);
    }

    private RegisterFacts compare(Permit draft, String document, SignedInPerson actor) {
        long spent = allowance.spend(actor, draft.organisation());
        Optional<Person> person;
        try {
            person = register.find(draft.fin()).filter(Person::alive);
        } catch (RegisterUnavailable away) {
            allowance.giveBack(spent);
            audit(draft.fin(), actor, RegisterState.UNVERIFIED.name());
            return unopened(RegisterState.UNVERIFIED, draft.initials(), document);
        }
        String initials = person.map(Person::initials).orElse("");
        Optional<Person> matching =
                person.filter(known -> known.document().value().equals(document));
        RegisterState state = matching.isPresent() ? RegisterState.VERIFIED : RegisterState.INITIALS_ONLY;
        if (matching.isPresent()) {
            allowance.giveBack(spent);
        }
        audit(draft.fin(), actor, state.name());
        return new RegisterFacts(state, initials, matching, document);
    }

    private void audit(Fin fin, SignedInPerson actor, String answer) {
        audit.record(
                actor, new AuditSubject("person", fin.value()), "looked-up", null, answer, Map.of("purpose", "permit"));
    }
}
