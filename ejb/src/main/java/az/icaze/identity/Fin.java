package az.icaze.identity;

import az.icaze.Malformed;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * FIN, the personal identification number on the identity card: seven digits and Latin capitals, never {@code I} or
 * {@code O}. It is unique for life and has no check digit.
 *
 * @param value as typed, with or without spaces, hyphens and capitals; seven characters afterwards
 */
public record Fin(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[0-9A-HJ-NP-Z]{7}");

    /**
     * @throws Malformed {@code fin}; with a hint {@code fin.letter-o} (the digit 0 is meant), {@code fin.letter-i} (no
     *     FIN has I, İ or ı) and {@code fin.cyrillic}: guessing could name another person
     */
    public Fin {
        value = Typed.code(value, "fin");
        if (!FORM.matcher(value).matches()) {
            throw new Malformed(hint(value));
        }
    }

    private static String hint(String code) {
        if (code.length() != 7) {
            return "fin";
        }
        if (code.indexOf('O') >= 0) {
            return "fin.letter-o";
        }
        return code.matches(".*[Iİı].*") ? "fin.letter-i" : "fin";
    }

    /** For logs and pages that need not know: {@code 5V***VR}. */
    public String masked() {
        return value.substring(0, 2) + "***" + value.substring(5);
    }

    /** Masked, so that no log line names a person by accident. */
    @Override
    public String toString() {
        return masked();
    }
}
