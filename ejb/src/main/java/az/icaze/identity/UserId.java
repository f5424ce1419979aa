package az.icaze.identity;

import az.icaze.Malformed;
import java.io.Serializable;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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

    /** Whether it is among the first that anybody tries: one or two digits over and over, or digits counted up or down. */
    public boolean easilyGuessed() {
        return value.matches("(.)\\1*|(..)\\2+|(...)\\3+") || counted(1) || counted(-1);
    }

    private boolean counted(int step) {
        return IntStream.range(1, value.length())
                .allMatch(place -> (value.charAt(place) - value.charAt(place - 1) - step) % 10 == 0);
    }

    /** Says nothing: with the phone number it is half of a sign-in. */
    @Override
    public String toString() {
        return "***";
    }
}
