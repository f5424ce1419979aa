package az.icaze.permit;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a permit stands (rules R29, §12). Only a draft can be edited or deleted; from CONFIRMED on nothing but the
 * status moves, and only along these arrows, which the database enforces again by trigger (R27).
 */
public enum PermitStatus {
    /** Being filled in; seen by its organisation only. */
    DRAFT,
    /** Signed with PIN2; owed to the Ministry of Internal Affairs. */
    CONFIRMED,
    /** Handed to the Ministry's queue. */
    SENT,
    /** The Ministry took it over: from here on it counts on the street. */
    ACCEPTED,
    /** The Ministry refused it, with a reason; final. */
    REJECTED;

    /** Those in which a permit's nights count: signed, and not refused by the Ministry. */
    static Set<PermitStatus> counting() {
        return EnumSet.of(CONFIRMED, SENT, ACCEPTED);
    }

    /** Whether the permit may take this status next. An answer may overtake the note that the permit was sent. */
    boolean mayBecome(PermitStatus next) {
        return next().contains(next);
    }

    private Set<PermitStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(CONFIRMED);
            case CONFIRMED -> Set.of(SENT, ACCEPTED, REJECTED);
            case SENT -> Set.of(ACCEPTED, REJECTED);
            case ACCEPTED, REJECTED -> Set.of();
        };
    }
}
