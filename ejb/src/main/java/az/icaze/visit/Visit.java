package az.icaze.visit;

import az.icaze.identity.Fin;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One sign-in of a person, from its begin to its end. */
@Entity
class Visit {

    private static final Duration UNUSED = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofHours(8);

    /** A use is written down when the last one written is as old as this, not with every click. */
    private static final Duration NOTED = Duration.ofSeconds(30);

    @Id
    private UUID id;

    @Column(updatable = false)
    private Fin fin;

    @Column(updatable = false)
    private Instant began;

    private Instant used;
    private Instant ended;

    @Enumerated(EnumType.STRING)
    private VisitEnd why;

    /** For the persistence provider only. */
    protected Visit() {}

    Visit(UUID id, Fin fin, Instant now) {
        this.id = id;
        this.fin = fin;
        this.began = now;
        this.used = now;
    }

    /** Why it is over, whether that was written down or only its time has run out. */
    Optional<VisitEnd> over(Instant now) {
        if (why != null) {
            return Optional.of(why);
        }
        if (began.plus(LONGEST).isBefore(now)) {
            return Optional.of(VisitEnd.TOO_LONG);
        }
        // What was not written down counts for the person.
        return used.plus(UNUSED).plus(NOTED).isBefore(now) ? Optional.of(VisitEnd.UNUSED) : Optional.empty();
    }

    /** Whether a use at this instant is worth a write. */
    boolean notes(Instant now) {
        return !used.plus(NOTED).isAfter(now);
    }

    boolean ended() {
        return ended != null;
    }

    void end(VisitEnd how, Instant now) {
        why = how;
        ended = now;
    }

    UUID id() {
        return id;
    }
}
