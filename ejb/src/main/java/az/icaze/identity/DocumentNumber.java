package az.icaze.identity;

import az.icaze.Malformed;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Series and number of an identity document: old card {@code AZE12345678}, electronic card {@code AA1234567}, residence
 * permit {@code MYI1234567} or {@code DYI1234567}, decision on an extended stay {@code MOM1234567}.
 *
 * @param value as typed; without separators, capitals, İ as I afterwards
 */
public record DocumentNumber(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("AZE[0-9]{8}|(?:[A-Z]{2}|MYI|DYI|MOM)[0-9]{7}");

    /** Letter O where only digits stand. */
    private static final Pattern LETTER_O = Pattern.compile("AZE[0-9O]{8}|(?:[A-Z]{2}|MYI|DYI|MOM)[0-9O]{7}");

    /** @throws Malformed {@code document}, with a hint {@code document.letter-o} or {@code document.cyrillic} */
    public DocumentNumber {
        value = Typed.codeWithDottedI(value, "document").replace("№", "");
        if (!FORM.matcher(value).matches()) {
            throw new Malformed(LETTER_O.matcher(value).matches() ? "document.letter-o" : "document");
        }
    }

    /** The letters before the number. */
    public String series() {
        return value.replaceAll("[0-9]", "");
    }

    /** The digits after the series. */
    public String number() {
        return value.replaceAll("[^0-9]", "");
    }

    /** Its series alone, so that no log line tells a whole document number. */
    @Override
    public String toString() {
        return series() + "***";
    }
}
