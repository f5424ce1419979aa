package az.icaze.audit;

import java.util.Optional;

/**
 * What a walk through the whole trail found.
 *
 * @param sealed how many lines the chain covers and the walk checked
 * @param unsealed how many lines no seal covers yet
 * @param firstBreak the first place that does not fit, empty when all is well
 */
public record AuditVerification(long sealed, long unsealed, Optional<Break> firstBreak) {

    public boolean intact() {
        return firstBreak.isEmpty();
    }

    /**
     * A place where trail and chain disagree.
     *
     * @param sequence place in the chain
     * @param kind GAP: a link is missing; ENTRY_MISSING: the line it covers is gone; ALTERED: line or link were changed
     */
    public record Break(long sequence, Kind kind) {}

    /** How trail and chain disagree. */
    public enum Kind {
        GAP,
        ENTRY_MISSING,
        ALTERED
    }
}
