package az.icaze.identity;

import az.icaze.Malformed;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The User ID of Asan İmza, printed on the notification about activation (R107). Unique for one phone number only.
 *
 * @param value 6–10 digits
 */
public record UserId(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[0-9]{6,10}");

    /** @throws Malformed {@code user-id} */
    public UserId {
        value = Typed.code(value, "user-id");
        if (!FORM.matcher(value).matches()) {
            throw new Malformed("user-id");
        }
    }

    /** Says nothing: with the phone number it is half of a sign-in. */
    @Override
    public String toString() {
        return "***";
    }
}
