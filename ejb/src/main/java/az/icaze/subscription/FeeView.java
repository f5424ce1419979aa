package az.icaze.subscription;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The monthly fee of one service, for people.
 *
 * @param amount AZN a month, VAT included (rules D7, R90); nought where there is none
 * @param next Baku date on which the next one is due; empty where there is none, and while one is unpaid
 * @param paidFrom first Baku date of the month last paid; empty before the first
 * @param unpaidOn Baku date on which it was last asked for in vain; empty unless it is unpaid
 */
public record FeeView(
        FeeStanding standing,
        BigDecimal amount,
        Optional<LocalDate> next,
        Optional<LocalDate> paidFrom,
        Optional<LocalDate> unpaidOn) {

    /** Not asked for in vain. */
    public FeeView(FeeStanding standing, BigDecimal amount, Optional<LocalDate> next, Optional<LocalDate> paidFrom) {
        this(standing, amount, next, paidFrom, Optional.empty());
    }

    /** Whether it is not there: the service is suspended until the operator has taken it (rules R92, R93). */
    public boolean owed() {
        return standing == FeeStanding.UNPAID || standing == FeeStanding.ASKED;
    }
}
