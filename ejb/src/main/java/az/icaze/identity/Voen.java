package az.icaze.identity;

import az.icaze.Malformed;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * VÖEN, the number of a taxpayer: two digits of the territory, six of the series, a check digit, and 1 for a legal or 2
 * for a natural person.
 *
 * @param value as typed; nine digits are read with the leading zero that spreadsheets drop; ten digits afterwards
 */
public record Voen(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[0-9]{9}[12]");
    private static final int[] WEIGHTS = {4, 1, 8, 6, 2, 7, 5, 3};

    /** @throws Malformed {@code voen}, or {@code voen.check-digit} when ten digits do not belong together */
    public Voen {
        value = Typed.code(value, "voen");
        if (value.length() == 9) {
            value = "0" + value;
        }
        if (!FORM.matcher(value).matches()) {
            throw new Malformed("voen");
        }
        if (checkDigit(value) != value.charAt(8) - '0') {
            throw new Malformed("voen.check-digit");
        }
    }

    /** 0–10; serial numbers that give 10 are never issued. */
    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return sum % 11;
    }

    public boolean isLegalEntity() {
        return value.endsWith("1");
    }

    /** An entrepreneur, who is his own organisation. */
    public boolean isNaturalPerson() {
        return value.endsWith("2");
    }

    @Override
    public String toString() {
        return value;
    }
}
