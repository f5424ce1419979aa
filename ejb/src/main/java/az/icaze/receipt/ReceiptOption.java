package az.icaze.receipt;

import az.icaze.identity.AsanImzaType;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A type of certificate, and whether one can apply for it now.
 *
 * @param type BUSINESS or GOVERNMENTAL
 * @param against key of the text that says why not; empty when one can
 * @param monthlyFee AZN, what the operator takes for a service of this type (rule R90); nought where it takes none
 * @param anotherService whether it would wait until the operator has changed the type of the service (rule R65)
 */
public record ReceiptOption(
        AsanImzaType type, Optional<String> against, BigDecimal monthlyFee, boolean anotherService) {}
