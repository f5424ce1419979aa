package az.icaze.identity;

import az.icaze.Malformed;
import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * State registration number of a vehicle: cars {@code 10-AA-123}, motorcycles and tractors {@code 10-A-123}, foreigners
 * in Azerbaijan {@code H-123-456}, diplomats {@code 007-D-020}, and vehicles from abroad as ISO country code and number,
 * {@code GE/AB123CD}.
 *
 * @param value as typed; capitals without separators afterwards, {@code 10AA123}
 */
public record Plate(String value) implements Serializable {

    private static final Pattern DOMESTIC =
            Pattern.compile("((?!00)[0-9]{2})([A-Z]{1,2})([0-9]{3})|(H)([0-9]{3})([0-9]{3})|([0-9]{3})(D)([0-9]{3})");
    private static final Pattern ABROAD = Pattern.compile("([A-Z]{2})/([A-Z0-9]{1,15})");
    /** Letter O where only digits stand. */
    private static final Pattern LETTER_O =
            Pattern.compile("(?!00)[0-9O]{2}[A-Z]{1,2}[0-9O]{3}|H[0-9O]{6}|[0-9O]{3}D[0-9O]{3}");

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** @throws Malformed {@code plate}, with a hint {@code plate.letter-o} or {@code plate.cyrillic} */
    public Plate {
        value = Typed.code(value, "plate");
        if (!DOMESTIC.matcher(value).matches() && !fromAbroad(value)) {
            throw new Malformed(LETTER_O.matcher(value).matches() ? "plate.letter-o" : "plate");
        }
    }

    private static boolean fromAbroad(String code) {
        Matcher plate = ABROAD.matcher(code);
        return plate.matches()
                && COUNTRIES.contains(plate.group(1))
                && !plate.group(1).equals("AZ");
    }

    /** As one writes it: {@code 10-AA-123}; from abroad {@code GE/AB123CD}. */
    public String formatted() {
        Matcher plate = DOMESTIC.matcher(value);
        if (!plate.matches()) {
            return value;
        }
        int first = plate.group(1) != null ? 1 : plate.group(4) != null ? 4 : 7;
        return plate.group(first) + "-" + plate.group(first + 1) + "-" + plate.group(first + 2);
    }

    @Override
    public String toString() {
        return formatted();
    }
}
