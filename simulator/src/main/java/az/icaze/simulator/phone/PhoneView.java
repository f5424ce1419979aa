package az.icaze.simulator.phone;

import az.icaze.simulator.operator.PromptOutcome;
import az.icaze.simulator.operator.Services.Service;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything a hand could see of one telephone. No code, no key, no hash of either. */
public record PhoneView(
        Known known,
        Optional<Service> service,
        Optional<Prompt> prompt,
        Optional<PromptOutcome> last,
        Map<Code, Integer> tries,
        List<Phones.Sms> inbox) {

    /** The telephone itself; {@code balance} in AZN, {@code sim} PHYSICAL or ESIM. */
    public record Known(
            String phone,
            String fin,
            String name,
            String operator,
            String iccid,
            String sim,
            boolean on,
            Handset answer,
            BigDecimal balance) {}

    public boolean esim() {
        return known.sim().equals("ESIM");
    }
}
