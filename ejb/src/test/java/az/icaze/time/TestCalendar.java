package az.icaze.time;

import jakarta.persistence.EntityManager;

/** The calendar on a test's database, for tests of this room and of those above. */
public final class TestCalendar {

    private TestCalendar() {}

    public static BusinessCalendar open(EntityManager em) {
        BusinessCalendar calendar = new BusinessCalendar();
        calendar.em = em;
        return calendar;
    }
}
