package az.icaze.receipt;

import az.icaze.Malformed;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Voen;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person applies for.
 *
 * @param type BUSINESS or GOVERNMENTAL
 * @param organisation for whose affairs; a Business certificate may be without one (rule R43)
 * @param position the person's there, at most 64 characters (ITU-T X.520, ub-title); without an organisation it is ignored
 */
public record ReceiptWish(AsanImzaType type, Optional<Voen> organisation, Optional<String> position) {

    private static final int LONGEST_POSITION = 64;

    /** @throws Malformed {@code position} when it is too long or holds control characters */
    public ReceiptWish {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(organisation, "organisation");
        position = position.map(String::strip).filter(text -> !text.isEmpty());
        position.ifPresent(text -> {
            if (text.codePointCount(0, text.length()) > LONGEST_POSITION
                    || text.codePoints().anyMatch(Character::isISOControl)) {
                throw new Malformed("position");
            }
        });
    }
}
