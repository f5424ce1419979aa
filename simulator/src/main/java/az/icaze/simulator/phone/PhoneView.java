package az.icaze.simulator.phone;

import az.icaze.simulator.operator.Operator;
import az.icaze.simulator.operator.PromptOutcome;
import az.icaze.simulator.operator.Services.Service;
import az.icaze.simulator.operator.SimKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything a hand could see of one telephone. No code, no key, no hash of either; {@code toChoose}: PINs not set yet. */
public record PhoneView(
        Known known,
        Optional<Service> service,
        Optional<Prompt> prompt,
        Optional<PromptOutcome> last,
        Map<Code, Integer> tries,
        List<Code> toChoose,
        List<Phones.Sms> inbox) {

    /**
     * The telephone itself.
     *
     * @param balance AZN
     * @param barred no text leaves the number
     * @param refuses the operator does nothing that the portal asks for the number
     */
    public record Known(
            String phone,
            String fin,
            String name,
            Operator operator,
            String iccid,
            SimKind sim,
            boolean on,
            Handset answer,
            BigDecimal balance,
            boolean barred,
            boolean refuses) {}

    public boolean esim() {
        return known.sim() == SimKind.ESIM;
    }
}
