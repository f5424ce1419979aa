package az.icaze.permit;

import java.time.Instant;
import java.util.Optional;

/**
 * What a permit's status and its nights come to at a moment (rule R29): the one word by which lists and pages show it and
 * people look for it. Derived from the clock, never stored.
 */
public enum PermitStanding {
    /** As {@link PermitStatus#DRAFT}. */
    DRAFT,
    /** As {@link PermitStatus#CONFIRMED}, while its last night is not over. */
    CONFIRMED,
    /** As {@link PermitStatus#SENT}, while its last night is not over. */
    SENT,
    /** Accepted, and the first night has not begun. */
    NOT_YET_VALID,
    /** Accepted, between the beginning of the first night and the end of the last one. */
    ACTIVE,
    /** As {@link PermitStatus#REJECTED}, for ever. */
    REJECTED,
    /** The last night is over: that says more than what the Ministry once answered, or did not. */
    EXPIRED;

    /** @param nights empty where they do not count */
    static PermitStanding of(PermitStatus status, Optional<PermitNights> nights, Instant now) {
        if (nights.filter(all -> !now.isBefore(all.end())).isPresent()) {
            return EXPIRED;
        }
        return switch (status) {
            case DRAFT -> DRAFT;
            case CONFIRMED -> CONFIRMED;
            case SENT -> SENT;
            case ACCEPTED -> nights.filter(all -> now.isBefore(all.begin())).isPresent() ? NOT_YET_VALID : ACTIVE;
            case REJECTED -> REJECTED;
        };
    }

    /** When a permit came to this, by what was done with it or by the clock. */
    Instant since(Instant status, Optional<PermitNights> nights) {
        return switch (this) {
            case EXPIRED -> nights.map(PermitNights::end).orElse(status);
            case ACTIVE ->
                nights.map(PermitNights::begin).filter(status::isBefore).orElse(status);
            default -> status;
        };
    }
}
