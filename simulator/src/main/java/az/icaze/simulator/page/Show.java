package az.icaze.simulator.page;

import az.icaze.simulator.operator.PhoneNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How values are written on a page. */
@Named
@ApplicationScoped
public class Show {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM, HH:mm", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Inject
    Clock clock;

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Baku time to the second. */
    public String time(Instant instant) {
        return write(TIME, instant);
    }

    /** Day and minute, as a telephone writes under a message. */
    public String moment(Instant instant) {
        return write(SHORT, instant);
    }

    public String getHour() {
        return write(HOUR, clock.instant());
    }

    public String getNow() {
        return write(TIME, clock.instant());
    }

    public String phone(String e164) {
        return PhoneNumbers.written(e164);
    }

    /** 12,40 ₼ with a space that does not break. */
    public String azn(BigDecimal amount) {
        return String.format(Locale.ROOT, "%.2f", amount).replace('.', ',') + "\u00a0₼";
    }

    /** Whose letters a text is written with: az or ru; empty where that cannot be told. */
    public String languageOf(String text) {
        if (text.chars().anyMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.CYRILLIC)) {
            return "ru";
        }
        return text.chars().anyMatch(sign -> "əıöüğşçƏİÖÜĞŞÇ".indexOf(sign) >= 0) ? "az" : "";
    }

    private String write(DateTimeFormatter form, Instant instant) {
        return form.withZone(clock.getZone()).format(instant);
    }
}
