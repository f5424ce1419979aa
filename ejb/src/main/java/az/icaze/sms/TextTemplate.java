package az.icaze.sms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Every text the house sends to telephones. The wording stands in {@code sms_az}, {@code sms_en} and {@code sms_ru}
 * under the constant's name in kebab-case, with its arguments in braces, {@code {until}}; each constant says here what they
 * mean.
 */
public enum TextTemplate {
    /** Parts of a message to 8500 did not come; nothing was done. */
    MESSAGE_INCOMPLETE;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    /** A date as texts write it in every language: {@code 10.05.2026}. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** An amount as texts write it in every language: {@code 2.50 AZN}. */
    public static String money(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString() + " AZN";
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
