package az.icaze.receipt;

import az.icaze.identity.AsanImzaType;
import java.util.Optional;

/**
 * A type of certificate, and whether one can apply for it now.
 *
 * @param type BUSINESS or GOVERNMENTAL
 * @param against key of the text that says why not; empty when one can
 * @param anotherService whether it would wait until the operator has changed the type of the service (rule R65)
 */
public record ReceiptOption(AsanImzaType type, Optional<String> against, boolean anotherService) {}
