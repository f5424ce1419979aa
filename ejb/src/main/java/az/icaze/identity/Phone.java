package az.icaze.identity;

import az.icaze.Malformed;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The number of an Azerbaijani mobile telephone. Which operator serves it is not read from its prefix, because numbers
 * are ported.
 *
 * @param value in any usual writing ({@code 050 123 45 67}, {@code +994 (50) 123-45-67}, {@code 00994501234567});
 *     E.164 afterwards, {@code +994501234567}
 */
public record Phone(String value) implements Serializable {

    private static final String REGION = "AZ";
    private static final Pattern TYPED = Pattern.compile("\\s*\\+?[0-9()/.\\s\\p{Pd}\\p{Zs}]{9,30}");

    /** What the numbering plan would leave as it stands: asking it was nearly half of what a night of reminders computed. */
    private static final Pattern KEPT = Pattern.compile("\\+994(?:10|40|44|50|51|55|60|70|77|99)\\d{7}");

    /** @throws Malformed {@code phone}, or {@code phone.not-mobile} for a number that exists but can hold no Asan İmza */
    public Phone {
        if (value == null || !KEPT.matcher(value).matches()) {
            value = byThePlan(value);
        }
    }

    /** @throws Malformed as the constructor */
    static String byThePlan(String typed) {
        if (typed == null || !TYPED.matcher(typed).matches()) {
            throw new Malformed("phone");
        }
        PhoneNumberUtil plan = PhoneNumberUtil.getInstance();
        PhoneNumber number = parse(plan, typed);
        if (!plan.isValidNumberForRegion(number, REGION) || plan.getNumberType(number) != PhoneNumberType.MOBILE) {
            throw new Malformed(plan.isValidNumber(number) ? "phone.not-mobile" : "phone");
        }
        return plan.format(number, PhoneNumberFormat.E164);
    }

    private static PhoneNumber parse(PhoneNumberUtil plan, String typed) {
        try {
            return plan.parse(typed, REGION);
        } catch (NumberParseException e) {
            throw new Malformed("phone");
        }
    }

    /** For people: {@code +994 50 123 45 67}. */
    public String formatted() {
        return written(value.substring(6, 9));
    }

    /** For logs, and for pages that anybody may see: {@code +994 50 ••• 45 67}. */
    public String masked() {
        return written("•••");
    }

    private String written(String middle) {
        return "%s %s %s %s %s"
                .formatted(
                        value.substring(0, 4),
                        value.substring(4, 6),
                        middle,
                        value.substring(9, 11),
                        value.substring(11));
    }

    /** Masked, so that no log line names a person by accident. */
    @Override
    public String toString() {
        return masked();
    }
}
