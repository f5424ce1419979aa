package az.icaze.web.holder;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * How soon a step has to be done, among those of all the numbers somebody has: what has a last day comes first, the
 * nearest of them; then what stands in the way of one's signing; then what others are at work at; and what is left of a
 * number that cannot be kept comes last.
 */
record Urgency(int rank, LocalDate until) implements Comparable<Urgency> {

    private static final Comparator<Urgency> ORDER =
            Comparator.comparingInt(Urgency::rank).thenComparing(Urgency::until);

    static Urgency of(NextStep step) {
        return new Urgency(rankOf(step), step.until().orElse(LocalDate.MAX));
    }

    private static int rankOf(NextStep step) {
        NextKind kind = step.kind();
        if (kind.awaited()) {
            return 0;
        }
        if (kind.ended()) {
            return 5;
        }
        return switch (kind.notice()) {
            case "ok" -> 4;
            case "info" -> 3;
            default -> step.until().isPresent() ? 1 : 2;
        };
    }

    @Override
    public int compareTo(Urgency other) {
        return ORDER.compare(this, other);
    }
}
