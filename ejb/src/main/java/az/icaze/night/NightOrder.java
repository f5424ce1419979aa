package az.icaze.night;

import az.icaze.identity.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What somebody ordered of a run that was there, and why. */
@Entity
@Immutable
class NightOrder {

    /** What can be ordered. */
    enum Act {
        STOP("stop-asked"),
        RESUME("resumed"),
        APPROVE("approved"),
        ABANDON("abandoned");

        private final String done;

        Act(String done) {
            this.done = done;
        }

        /** As the trail calls it. */
        String done() {
            return done;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long run;

    @Enumerated(EnumType.STRING)
    private Act act;

    private String orderedBy;
    private String orderedByName;
    private String reason;
    private Instant orderedAt;

    /** For the persistence provider only. */
    protected NightOrder() {}

    NightOrder(NightRun run, Act act, String reason, Actor actor, Instant at) {
        this.run = run.id();
        this.act = act;
        this.orderedBy = actor.id();
        this.orderedByName = actor.name();
        this.reason = reason;
        this.orderedAt = at;
    }

    NightView.Order view() {
        return new NightView.Order(act.name(), orderedBy, orderedByName, reason, orderedAt);
    }
}
