package az.icaze.audit;

import java.util.Optional;

/**
 * How far the chain has been checked, and what was found.
 *
 * @param checked links from the first that have been checked without a gap
 * @param links how many links the chain has
 * @param unsealed how many lines wait for their seal; counted up to {@value #COUNTED}
 * @param firstBreak the first place that does not fit, empty when all is well
 */
public record AuditVerification(long checked, long links, long unsealed, Optional<Break> firstBreak) {

    /** Where counting what waits stops: a number so high says that the sealer stands still. */
    public static final int COUNTED = 10_000;

    public boolean intact() {
        return firstBreak.isEmpty();
    }

    /** Whether every link has been checked; else the next slice continues. */
    public boolean complete() {
        return checked >= links;
    }

    /**
     * A place where trail and chain disagree.
     *
     * @param place in the chain; of {@link Kind#LEFT_OUT} the line's id
     */
    public record Break(long place, Kind kind) {}

    /** How trail and chain disagree. */
    public enum Kind {
        /** A link is missing. */
        GAP,
        /** The line under a link is gone. */
        ENTRY_MISSING,
        /** Line or link were changed. */
        ALTERED,
        /** A line was kept out of the chain: it has no seal and does not wait for one. */
        LEFT_OUT,
        /** What says how far the chain was checked was changed. */
        CHECKPOINT
    }
}
