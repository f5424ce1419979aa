package az.icaze.web.permit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date typed in three fields and kept as one text, {@code 14.03.1984}, right or wrong (rule R23): what stood in a field
 * stands there again when the draft is opened.
 */
public final class TypedDate {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[/ -](\\d{1,2})[/ -](\\d{4})");

    private String day;
    private String month;
    private String year;

    private TypedDate(String day, String month, String year) {
        this.day = day;
        this.month = month;
        this.year = year;
    }

    /** @param text as a draft keeps it: from three fields, from the register, or from a form with one field */
    static TypedDate of(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return new TypedDate(yearFirst.group(3), yearFirst.group(2), yearFirst.group(1));
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            return new TypedDate(yearLast.group(1), yearLast.group(2), yearLast.group(3));
        }
        List<String> parts = List.of(text.split("\\.", 3));
        return new TypedDate(parts.get(0), parts.size() > 1 ? parts.get(1) : "", parts.size() > 2 ? parts.get(2) : "");
    }

    /** Empty only when all three are; a whole date typed into the first field is that date. */
    String text() {
        return of(joined()).joined();
    }

    private String joined() {
        return String.join(
                        ".", Stream.of(day, month, year).map(TypedDate::typed).toList())
                .replaceFirst("\\.+$", "");
    }

    private static String typed(String part) {
        return part == null ? "" : part.strip();
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }
}
