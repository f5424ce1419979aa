package az.icaze.callcentre;

import az.icaze.identity.Person;
import az.icaze.identity.PersonRegister;
import az.icaze.identity.RegisterUnavailable;
import az.icaze.identity.SignedInPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whether a caller is who he says. Outside of any transaction: what it counts outlives its refusals. */
@ApplicationScoped
class Identification {

    @Inject
    Calls calls;

    @Inject
    Numbers numbers;

    @Inject
    PersonRegister persons;

    /**
     * @param call id of the call
     * @param name the caller's, as the register has it
     */
    record Identified(long call, String name) {}

    /**
     * Compares the answers.
     *
     * @throws CallAboutOneself before anything else
     * @throws CallLimitReached when there have been too many calls
     * @throws CallerNotIdentified when one of the answers is wrong
     */
    Identified of(CallerAnswers caller, CallAct act, SignedInPerson actor) {
        if (caller.fin().equals(actor.fin())) {
            throw new CallAboutOneself();
        }
        long call = begin(caller, act, actor);
        Optional<Person> person =
                ask(caller, call, actor).filter(caller::fit).filter(known -> numbers.has(known.fin(), caller.phone()));
        if (person.isEmpty()) {
            calls.judged(call, CallState.NOT_IDENTIFIED, null, actor);
            throw new CallerNotIdentified();
        }
        String name = person.get().fullName();
        calls.judged(call, CallState.IDENTIFIED, name, actor);
        return new Identified(call, name);
    }

    private long begin(CallerAnswers caller, CallAct act, SignedInPerson actor) {
        try {
            return calls.begin(caller, act, actor);
        } catch (CallLimitReached enough) {
            calls.limited(caller, actor);
            throw enough;
        }
    }

    private Optional<Person> ask(CallerAnswers caller, long call, SignedInPerson actor) {
        try {
            return persons.find(caller.fin());
        } catch (RegisterUnavailable away) {
            calls.judged(call, CallState.REGISTER_AWAY, null, actor);
            throw away;
        }
    }
}
