package az.icaze.web.staff;

import az.icaze.audit.AuditPlace;
import az.icaze.audit.AuditSearch;
import az.icaze.identity.Fin;
import az.icaze.time.BakuTime;
import az.icaze.web.shell.Paths;
import az.icaze.web.shell.Searches;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the address of the trail says: which lines, and where the page begins. Person and thing have only keys there, which
 * this session alone knows ({@link Searches}): no FIN and no number stands in an address. An address may say anything;
 * what the trail does not know is empty.
 *
 * @param person key of a FIN
 * @param kind of thing
 * @param subject key of the thing's name
 * @param action what was done
 * @param from the first day, as {@code 2026-11-21}
 * @param to the last day
 * @param older id of the line above the page
 * @param newer id of the line below the page
 */
record AuditAddress(
        String person, String kind, String subject, String action, String from, String to, String older, String newer) {

    private static final Pattern DAY = Pattern.compile("(20[0-9]{2}-(?:0[1-9]|1[0-2]))-([0-9]{2})");

    AuditAddress {
        person = key(person);
        kind = AuditWords.KINDS.contains(said(kind)) ? kind : "";
        subject = key(subject);
        action = AuditWords.ACTIONS.contains(said(action)) ? action : "";
        from = day(from);
        to = day(to);
        older = line(older);
        newer = line(newer);
    }

    /** The newest lines that fit. */
    static AuditAddress filtered(
            String person, String kind, String subject, String action, LocalDate from, LocalDate to) {
        return new AuditAddress(person, kind, subject, action, written(from), written(to), "", "");
    }

    private static String written(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String said(String parameter) {
        return parameter == null ? "" : parameter;
    }

    private static String key(String parameter) {
        return said(parameter).matches("[0-9a-f]{8}") ? parameter : "";
    }

    private static String line(String parameter) {
        return said(parameter).matches("[1-9][0-9]{0,17}") ? parameter : "";
    }

    private static String day(String parameter) {
        Matcher date = DAY.matcher(said(parameter));
        return date.matches() && YearMonth.parse(date.group(1)).isValidDay(Integer.parseInt(date.group(2)))
                ? parameter
                : "";
    }

    boolean isFiltered() {
        return !(person + kind + subject + action + from + to).isEmpty();
    }

    LocalDate firstDay() {
        return from.isEmpty() ? null : LocalDate.parse(from);
    }

    LocalDate lastDay() {
        return to.isEmpty() ? null : LocalDate.parse(to);
    }

    AuditPlace place() {
        if (!newer.isEmpty()) {
            return AuditPlace.newerThan(Long.parseLong(newer));
        }
        return older.isEmpty() ? AuditPlace.NEWEST : AuditPlace.olderThan(Long.parseLong(older));
    }

    /** Empty when it names a person or thing that this session does not know: all others would be shown. */
    Optional<AuditSearch> search(Searches searches) {
        Optional<String> fin = present(searches.text(person));
        Optional<String> id = present(searches.text(subject));
        if (fin.isEmpty() != person.isEmpty() || id.isEmpty() != subject.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AuditSearch(
                fin.map(Fin::new),
                present(kind),
                id,
                present(action),
                Optional.ofNullable(firstDay())
                        .map(day -> day.atStartOfDay(BakuTime.ZONE).toInstant()),
                Optional.ofNullable(lastDay()).map(BakuTime::endOf)));
    }

    private static Optional<String> present(String said) {
        return Optional.of(said).filter(text -> !text.isEmpty());
    }

    /** {@code action=sent&from=2026-11-21}; empty for all lines. */
    String query() {
        return Paths.query(Map.of(
                "person", person,
                "kind", kind,
                "subject", subject,
                "action", action,
                "from", from,
                "to", to,
                "older", older,
                "newer", newer));
    }
}
