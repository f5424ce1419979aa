package az.icaze.smpp;

import java.util.List;

/**
 * One part of a text as the message centre took it.
 *
 * @param number from 1
 * @param of how many there are
 * @param outcome {@link #DELIVERED}, {@link #FAILED}, or null as long as there is no receipt
 */
record Part(String messageId, int number, int of, String outcome) {

    static final String DELIVERED = "DELIVERED";
    static final String FAILED = "FAILED";

    static Part of(Object[] row) {
        return new Part((String) row[0], (Integer) row[1], (Integer) row[2], (String) row[3]);
    }

    /** Whether the receipt of this part says what became of the whole: the first failure, or the last delivery. */
    boolean decides(List<Part> all) {
        boolean otherFailed = all.stream().anyMatch(part -> !part.equals(this) && FAILED.equals(part.outcome));
        if (outcome == null || otherFailed) {
            return false;
        }
        long delivered = all.stream()
                .filter(part -> DELIVERED.equals(part.outcome))
                .map(Part::number)
                .distinct()
                .count();
        return outcome.equals(FAILED) || delivered == of;
    }
}
