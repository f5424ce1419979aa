package az.icaze.regime;

import az.icaze.time.BakuTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A curfew regime as pages and other rooms see it.
 *
 * @param legalBasis the acts behind it, as they are cited
 * @param validFrom Baku date on which the first night starts
 * @param validTo Baku date on which the last night starts; empty while no end is set (R7)
 * @param dailyFrom Baku time, included
 * @param dailyTo Baku time, excluded
 * @param areas in the order of the legal act
 * @param activities those permitted on the day of the question (R12)
 * @param longestPermit days, first and last included
 */
public record RegimeView(
        String code,
        Names name,
        Names legalBasis,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        LocalTime dailyFrom,
        LocalTime dailyTo,
        List<AreaView> areas,
        List<ActivityView> activities,
        int longestPermit) {

    public RegimeView {
        areas = List.copyOf(areas);
        activities = List.copyOf(activities);
    }

    /** Its nights and their hours (R6). */
    public CurfewWindow window() {
        return new CurfewWindow(validFrom, validTo, dailyFrom, dailyTo);
    }

    /** The earliest night that a permit can still be for: the one that runs, which may have begun yesterday (R6), else today's. */
    public LocalDate earliestNight(Instant now) {
        return window().nightOf(now).orElseGet(() -> BakuTime.date(now));
    }

    /** The latest last night of a permit with this first night: by its longest length, and by the regime's end (R7). */
    public LocalDate latestEnd(LocalDate firstNight) {
        LocalDate longest = firstNight.plusDays(longestPermit - 1L);
        return validTo.filter(end -> end.isBefore(longest)).orElse(longest);
    }

    public Optional<AreaView> area(String areaCode) {
        return areas.stream().filter(area -> area.code().equals(areaCode)).findFirst();
    }

    public Optional<ActivityView> activity(String activityCode) {
        return activities.stream()
                .filter(activity -> activity.code().equals(activityCode))
                .findFirst();
    }
}
