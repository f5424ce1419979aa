package az.icaze.simulator.phone;

import az.icaze.simulator.database.Row;
import az.icaze.simulator.operator.PromptOutcome;
import java.math.BigDecimal;
import java.util.Optional;

/** Whether a prompt can reach the telephone and its answer can come back. */
record Reach(boolean onAir, Handset handset, BigDecimal balance, boolean barred) {

    /** AZN; the answer travels as a short message that the balance must cover (R121). */
    private static final BigDecimal MESSAGE = new BigDecimal("0.05");

    static Reach of(Row row) {
        return new Reach(
                row.flag("on_air"), Handset.valueOf(row.text("answer")), row.amount("balance"), row.flag("barred"));
    }

    /** Empty where the person decides, and where nothing comes back ({@link Handset#SILENT}). */
    Optional<PromptOutcome> outcome() {
        if (barred || balance.compareTo(MESSAGE) < 0) {
            return Optional.of(PromptOutcome.ERROR_0035);
        }
        return switch (handset) {
            case NORMAL, WRONG_SIGNATURE, SILENT -> Optional.empty();
            case ERROR_0035 -> Optional.of(PromptOutcome.ERROR_0035);
            case PHONE_ABSENT -> Optional.of(PromptOutcome.PHONE_ABSENT);
            case SIM_ERROR -> Optional.of(PromptOutcome.SIM_ERROR);
            case DELIVERY_ERROR -> Optional.of(PromptOutcome.DELIVERY_ERROR);
            case TIMEOUT -> Optional.of(PromptOutcome.TIMEOUT);
        };
    }
}
