package az.icaze.callcentre;

import az.icaze.Roles;
import az.icaze.identity.SignedInPerson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** What an operator at 1847 does for a caller (rules R103, R108). A call in vain must outlive its own refusal. */
@Stateless
@RolesAllowed(Roles.CALL_CENTRE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CallCentre {

    @Inject
    Identification identification;

    @Inject
    Telling telling;

    @Inject
    Unblocking unblocking;

    @Inject
    Calls calls;

    /**
     * The caller's User ID on the number he names (rule R108). His telephone is told that it was told.
     *
     * @throws CallerNotIdentified when one of the answers is wrong; which one is not said
     * @throws CallAboutOneself when the operator names himself
     * @throws CallLimitReached after three calls in vain about one person within a day, after twenty in vain or sixty
     *     altogether by one operator within an hour
     * @throws az.icaze.identity.RegisterUnavailable when the register of persons does not answer
     */
    public ToldUserId userId(CallerAnswers caller, SignedInPerson actor) {
        return telling.tell(identification.of(caller, CallAct.USER_ID, actor), caller, actor);
    }

    /**
     * Asks a second operator to have a PIN of the caller's embedded SIM unblocked (rule R103); the question stands for
     * half an hour. Refused also as {@link #userId} is.
     *
     * @param act UNBLOCK_PIN1 or UNBLOCK_PIN2
     * @throws PinNotUnblockable when the number has a plastic card, or no service
     * @throws az.icaze.staff.AlreadyAsked when the same question stands
     */
    public void askToUnblock(CallerAnswers caller, CallAct act, SignedInPerson actor) {
        if (act == CallAct.USER_ID) {
            throw new IllegalArgumentException("No PIN: " + act);
        }
        unblocking.ask(identification.of(caller, act, actor), caller, actor);
    }

    /** The last twenty unblockings this operator asked for, newest first. */
    public List<CallView> unblockings(SignedInPerson actor) {
        return calls.unblockings(actor);
    }
}
