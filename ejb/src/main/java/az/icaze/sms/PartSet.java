package az.icaze.sms;

import az.icaze.identity.Phone;
import az.icaze.operator.Operator;

/**
 * Which message parts belong to.
 *
 * @param reference the telephone's, used again for a later message
 * @param parts how many there are
 */
record PartSet(Operator operator, Phone phone, String reference, int parts) {

    /** For a lock. */
    String name() {
        return operator + " " + phone.value() + " " + reference + " " + parts;
    }
}
