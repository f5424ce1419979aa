package az.icaze.identity;

import az.icaze.Malformed;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The number of a permit, given when its draft is begun and never again: the year and seven digits. It stands here and
 * not with the permit because the Ministry's room names permits too.
 *
 * @param value {@code 2026-0000123}, also typed without the hyphen or with spaces
 */
public record PermitNumber(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[0-9]{11}");

    /** @throws Malformed {@code permit-number} */
    public PermitNumber {
        value = Typed.code(value, "permit-number");
        if (!FORM.matcher(value).matches()) {
            throw new Malformed("permit-number");
        }
        value = value.substring(0, 4) + "-" + value.substring(4);
    }

    /**
     * The number of a draft.
     *
     * @param year of the draft's first day in Baku
     * @param sequence 0 to 9 999 999, counted within all years
     */
    public static PermitNumber of(int year, long sequence) {
        return new PermitNumber("%04d-%07d".formatted(year, sequence));
    }

    @Override
    public String toString() {
        return value;
    }
}
