package az.icaze.web.time;

import az.icaze.Malformed;
import az.icaze.web.identity.ValueConverter;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** A day as it is typed: {@code 21.11.2026}. */
@FacesConverter("day")
public class DayConverter extends ValueConverter<LocalDate> {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private static final int FIRST_YEAR = 2000;

    public DayConverter() {
        this(FIRST_YEAR, "day");
    }

    /** @param malformed key of what is said of another text */
    DayConverter(int firstYear, String malformed) {
        super(typed -> day(typed, firstYear, malformed), WRITTEN::format);
    }

    private static LocalDate day(String typed, int firstYear, String malformed) {
        try {
            LocalDate day = LocalDate.parse(typed.strip(), FORM);
            if (day.getYear() < firstYear || day.getYear() > 2099) {
                throw new Malformed(malformed);
            }
            return day;
        } catch (DateTimeException none) {
            throw new Malformed(malformed);
        }
    }
}
