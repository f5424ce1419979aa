package az.icaze.web.shell;

import az.icaze.time.BakuTime;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** How pages write days, hours and moments, in Baku time: in figures the same in every language, and a long day in its words. */
@Named
@RequestScoped
public class Show {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("dd.MM");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm:ss");
    private static final String NONE = "–";

    @Inject
    Language language;

    @Inject
    Texts texts;

    /** {@code 30.09.2020}, or a dash. */
    public String day(LocalDate day) {
        return day == null ? NONE : DAY.format(day);
    }

    /** {@code 28 sentyabr 2020-ci il}, {@code 28 September 2020}, {@code 28 сентября 2020 года}: in the reader's language. */
    public String longDay(LocalDate day) {
        String date =
                DateTimeFormatter.ofPattern("d MMMM", language.getLocale()).format(day);
        int year = day.getYear();
        return texts.of("date.long", date, language.getCode().equals("az") ? AzerbaijaniOrdinal.of(year) : "" + year);
    }

    /** {@code 30.09–30.10.2020}; both years where they differ, one date where they are the same, a dash where a day is missing. */
    public String days(LocalDate first, LocalDate last) {
        if (first == null || last == null) {
            return first == null && last == null ? NONE : day(first) + NONE + day(last);
        }
        if (first.equals(last)) {
            return day(first);
        }
        return (first.getYear() == last.getYear() ? DAY_OF_YEAR : DAY).format(first) + "–" + DAY.format(last);
    }

    /** {@code 21:00–06:00}. */
    public String hours(LocalTime from, LocalTime to) {
        return from == null || to == null ? NONE : HOUR.format(from) + "–" + HOUR.format(to);
    }

    /** {@code 30.09.2020, 14:41}, or a dash. */
    public String moment(Instant moment) {
        return moment == null ? NONE : MOMENT.format(moment.atZone(BakuTime.ZONE));
    }

    /** {@code 30.09.2020, 14:41:07}: where the order of things within a minute matters. */
    public String second(Instant moment) {
        return moment == null ? NONE : SECOND.format(moment.atZone(BakuTime.ZONE));
    }
}
