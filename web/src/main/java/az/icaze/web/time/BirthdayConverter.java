package az.icaze.web.time;

import jakarta.faces.convert.FacesConverter;

/** A date of birth as it is typed: {@code 14.03.1984}. */
@FacesConverter("birthday")
public class BirthdayConverter extends DayConverter {

    private static final int FIRST_YEAR = 1900;

    public BirthdayConverter() {
        super(FIRST_YEAR, "birthday");
    }
}
