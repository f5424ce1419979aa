package az.icaze.callcentre;

import az.icaze.Roles;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What was asked at 1847 in one's own name (rule R108): whoever was not the caller sees it here. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class OwnCalls {

    @Inject
    Calls calls;

    @Inject
    BlockedPins pins;

    /**
     * The PINs that cannot be used on a number of one's own, PIN1 before PIN2; of another person's number nothing is
     * known.
     */
    public List<BlockedPin> blocked(Phone phone, SignedInPerson actor) {
        return pins.of(actor.fin(), phone);
    }

    /** The last twenty, newest first; those in which nobody was identified, too. */
    public List<CallView> list(SignedInPerson actor) {
        return calls.inTheNameOf(actor);
    }
}
