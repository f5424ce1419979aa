package az.icaze.night;

import az.icaze.time.BakuTime;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.hibernate.annotations.Immutable;

/** One line of the timetable. */
@Entity
@Immutable
class NightJob {

    /** Minutes. */
    private static final int DAY = 24 * 60;

    private static final int LONGEST_MONTH = 31;

    @Id
    private String job;

    private int position;
    private LocalTime dueAt;

    @Enumerated(EnumType.STRING)
    private NightEffect effect;

    private BigDecimal holdShare;
    private int holdFrom;
    private boolean monthly;
    private String undoneBy;
    private Integer undoHours;

    protected NightJob() {}

    String job() {
        return job;
    }

    LocalTime dueAt() {
        return dueAt;
    }

    NightEffect effect() {
        return effect;
    }

    String undoneBy() {
        return undoneBy;
    }

    Integer undoHours() {
        return undoHours;
    }

    int holdFrom() {
        return holdFrom;
    }

    BigDecimal holdShare() {
        return holdShare;
    }

    /**
     * How many candidates are still ordinary on a day; empty for a job that touches nobody.
     *
     * @param lastWeek the numbers of the last seven days
     */
    OptionalLong ordinary(LocalDate day, long population, Map<LocalDate, Long> lastWeek) {
        if (!effect.weighed()) {
            return OptionalLong.empty();
        }
        long share = BigDecimal.valueOf(population)
                .multiply(holdShare)
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
        OptionalLong largest = lastWeek.entrySet().stream()
                .mapToLong(of -> of.getValue() * anniversaries(day) / anniversaries(of.getKey()))
                .max();
        long most = largest.isPresent() ? Math.min(share, 2 * largest.getAsLong()) : share;
        return OptionalLong.of(Math.max(holdFrom - 1L, most));
    }

    /** So many days of the month have their anniversary on this day: on the last of a shorter month more than one (rule R91). */
    private int anniversaries(LocalDate day) {
        return monthly && day.getDayOfMonth() == day.lengthOfMonth() ? LONGEST_MONTH + 1 - day.getDayOfMonth() : 1;
    }

    /** Until when what a run did can be taken back; empty where it never can. */
    Optional<Instant> undoneUntil(Instant ended) {
        return Optional.ofNullable(undoHours).map(hours -> ended.plus(Duration.ofHours(hours)));
    }

    /**
     * When it is its turn next, or was and nobody has begun.
     *
     * @param queued whether today's run is in the queue, or further
     */
    Optional<Instant> next(LocalDate today, boolean queued) {
        LocalDate day = queued ? today.plusDays(1) : today;
        return Optional.ofNullable(dueAt)
                .map(at -> day.atTime(at).atZone(BakuTime.ZONE).toInstant());
    }

    /** In minutes after noon, because a night goes over midnight; last what only people start. */
    int placeInNight() {
        return dueAt == null ? DAY : (dueAt.toSecondOfDay() / 60 + DAY / 2) % DAY;
    }

    /** The days on which it is compared with itself. */
    static LocalDate weekBefore(LocalDate day) {
        return day.minus(Period.ofDays(7));
    }
}
