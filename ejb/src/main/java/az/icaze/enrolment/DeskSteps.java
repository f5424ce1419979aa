package az.icaze.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who did the steps at the desk, and when: the names as they were then (rules R55–R58). No time precedes the one before. */
@Embeddable
class DeskSteps {

    @Column(updatable = false)
    private Instant begunAt;

    @Column(updatable = false)
    private String begunBy;

    private Instant shownAt;
    private Instant signedAt;
    private String signedBy;
    private Instant activatedAt;
    private String activatedBy;
    private Instant notifiedAt;

    /** For the persistence provider only. */
    protected DeskSteps() {}

    DeskSteps(String by, Instant now) {
        this.begunBy = by;
        this.begunAt = now;
    }

    void shown(Instant now) {
        shownAt = later(begunAt, now);
    }

    void signed(String by, Instant now) {
        signedBy = by;
        signedAt = later(shownAt, now);
    }

    void activated(String by, Instant now) {
        activatedBy = by;
        activatedAt = later(signedAt, now);
    }

    void notified(Instant now) {
        notifiedAt = later(activatedAt, now);
    }

    private static Instant later(Instant before, Instant now) {
        return now.isBefore(before) ? before : now;
    }

    Instant begunAt() {
        return begunAt;
    }

    String begunBy() {
        return begunBy;
    }

    /** Null until then, as the others. */
    Instant shownAt() {
        return shownAt;
    }

    Instant signedAt() {
        return signedAt;
    }

    String signedBy() {
        return signedBy;
    }

    Instant activatedAt() {
        return activatedAt;
    }

    String activatedBy() {
        return activatedBy;
    }

    Instant notifiedAt() {
        return notifiedAt;
    }
}
