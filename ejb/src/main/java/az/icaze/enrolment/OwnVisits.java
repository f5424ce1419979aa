package az.icaze.enrolment;

import az.icaze.Roles;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** One's own visits at the desk of the certification centre: what was left undone when one went (rule R57). */
@Stateless
@RolesAllowed(Roles.PERSON)
public class OwnVisits {

    @Inject
    FirstReceipts receipts;

    /**
     * A visit whose notification waits for the holder's PIN2.
     *
     * @param number of the visit, by which the desk finds it
     * @param since when the certificates were activated
     */
    public record Unsigned(String number, Instant since) {}

    /** The one about this number, if there is such a one: of a person's on one number no second can be open. */
    public Optional<Unsigned> unsigned(Phone phone, SignedInPerson actor) {
        return receipts.of(actor.fin(), phone).stream()
                .filter(receipt -> receipt.is(FirstReceiptState.ACTIVATED))
                .findFirst()
                .map(FirstReceipt::view)
                .map(visit -> new Unsigned(visit.number(), visit.since()));
    }
}
