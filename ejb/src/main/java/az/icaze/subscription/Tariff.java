package az.icaze.subscription;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What an operator takes for a service of one type, AZN, VAT included (rule D7).
 *
 * @param activationPrice once, for three years (rule R72)
 * @param monthlyFee each month after the first (rule R90)
 */
record Tariff(BigDecimal activationPrice, BigDecimal monthlyFee) {

    Tariff {
        activationPrice = activationPrice.setScale(2, RoundingMode.HALF_UP);
        monthlyFee = monthlyFee.setScale(2, RoundingMode.HALF_UP);
    }
}
