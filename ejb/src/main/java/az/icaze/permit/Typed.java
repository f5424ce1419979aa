package az.icaze.permit;

import az.icaze.Malformed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads typed answers: what cannot be read is empty here, and a problem when the draft is checked. */
final class Typed {

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("uuuu-M-d", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private Typed() {}

    /** {@code 30.09.2020}, {@code 30/9/2020}, {@code 30-9-2020} or {@code 2020-09-30}. */
    static Optional<LocalDate> date(String typed) {
        String text = typed.replace('/', '.').replaceAll("\\s", "");
        if (text.matches("\\d{1,2}-\\d{1,2}-\\d{4}")) {
            text = text.replace('-', '.');
        }
        for (DateTimeFormatter form : DATES) {
            Optional<LocalDate> date = parse(text, form, LocalDate::parse);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** {@code 21:00}, {@code 21.00} or {@code 6:30}. */
    static Optional<LocalTime> time(String typed) {
        return parse(typed.replace('.', ':').replaceAll("\\s", ""), TIME, LocalTime::parse);
    }

    /** The canonical writing of a code, or empty when its type refuses it. */
    static <T> Optional<T> code(String typed, Function<String, T> type) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(type.apply(typed));
        } catch (Malformed wrong) {
            return Optional.empty();
        }
    }

    private interface Parser<T> {
        T parse(CharSequence text, DateTimeFormatter form);
    }

    private static <T> Optional<T> parse(String text, DateTimeFormatter form, Parser<T> parser) {
        try {
            return Optional.of(parser.parse(text, form));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }
}
