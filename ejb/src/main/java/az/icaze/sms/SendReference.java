package az.icaze.sms;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text is called on its way: each try is a command of its own.
 *
 * @param attempt from 1
 */
record SendReference(long message, int attempt) {

    private static final Pattern FORM = Pattern.compile("sms:([0-9]{1,18}):([0-9]{1,4})");

    /** Empty for the reference of another command. */
    static Optional<SendReference> read(String reference) {
        Matcher form = FORM.matcher(reference);
        return form.matches()
                ? Optional.of(new SendReference(Long.parseLong(form.group(1)), Integer.parseInt(form.group(2))))
                : Optional.empty();
    }

    String written() {
        return "sms:" + message + ":" + attempt;
    }
}
