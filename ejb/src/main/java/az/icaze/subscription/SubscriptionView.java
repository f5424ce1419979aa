package az.icaze.subscription;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import az.icaze.operator.Operator;
import az.icaze.operator.SimKind;
import az.icaze.time.BakuTime;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The operator's service on one number.
 *
 * @param type which certificates it carries (rule D3)
 * @param iccid the SIM it runs on; certificates of any other are not usable (rule R96)
 * @param activatedAt when its present term began, by the operator's clock: activation or the last prolongation
 * @param validUntil the last valid Baku date E (rule D1)
 */
public record SubscriptionView(
        Phone phone,
        Operator operator,
        AsanImzaType type,
        String iccid,
        SimKind sim,
        SubscriptionState state,
        Instant activatedAt,
        LocalDate validUntil) {

    /** Active and within its three years, both ends included (rules D1, D2). */
    public boolean inForce(Instant at) {
        return state == SubscriptionState.ACTIVE && !expired(at);
    }

    /** Whether certificates may be issued on its SIM: as above, or just waiting for them (rules R57, R96). */
    public boolean certifiable(Instant at) {
        return (state == SubscriptionState.ACTIVE || state == SubscriptionState.WAITING_CERT) && !expired(at);
    }

    /** Whether its last valid date has passed: from 00:00 in Baku of the day after (rule D1). */
    public boolean expired(Instant at) {
        return BakuTime.date(at).isAfter(validUntil);
    }
}
