package az.icaze.night;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A run that is asked for.
 *
 * @param day Baku date it works for
 * @param ofRun the run whose refused items are tried again, or which is taken back
 * @param reason why; null for what the timetable asks for
 */
record RunWish(String job, LocalDate day, Optional<Long> ofRun, String reason) {}
