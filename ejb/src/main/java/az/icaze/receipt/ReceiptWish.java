package az.icaze.receipt;

import az.icaze.enrolment.Applicants;
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

    /** @throws az.icaze.Malformed {@code position} when it is too long or holds control characters */
    public ReceiptWish {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(organisation, "organisation");
        position = Applicants.position(position);
    }
}
