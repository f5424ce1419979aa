package az.icaze.night;

import az.icaze.Malformed;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A run that is asked for.
 *
 * @param day Baku date it works for, of a year with four digits
 * @param ofRun the run whose refused items are tried again, or which is taken back
 * @param reason why; null for what nobody gives a reason for
 * @param key by which whoever asks again gets the same run
 */
record RunWish(String job, LocalDate day, Optional<Long> ofRun, String reason, Optional<String> key) {

    RunWish {
        if (day.getYear() < 2000 || day.getYear() > 9999) {
            throw new Malformed("night-day");
        }
    }

    /** What nobody gives a reason for: the timetable, and the server's own command line. */
    static RunWish of(String job, LocalDate day) {
        return new RunWish(job, day, Optional.empty(), null, Optional.empty());
    }
}
