package az.icaze.permit;

import java.util.Optional;

/**
 * Which permits of the organisation a list shows (rule R30), and which page of them.
 *
 * @param text part of a name, FIN or number, however it is written; empty means all
 * @param standing as the list shows it; empty means all
 * @param changedWithinDays only permits whose status moved in so many days; 0 means all
 * @param sort the column
 * @param first how many to skip
 * @param size at most so many, 1 to 100
 */
public record PermitFilter(
        String text,
        Optional<PermitStanding> standing,
        int changedWithinDays,
        Sort sort,
        boolean ascending,
        int first,
        int size) {

    private static final int LARGEST_PAGE = 100;

    /** What a list can be sorted by. */
    public enum Sort {
        NUMBER,
        PERSON,
        FIRST_NIGHT,
        STATUS_SINCE
    }

    public PermitFilter {
        text = DraftAnswers.safe(text);
        first = Math.max(0, first);
        size = Math.min(LARGEST_PAGE, Math.max(1, size));
    }
}
