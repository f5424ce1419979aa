package az.icaze.permit;

import az.icaze.identity.Actor;
import az.icaze.identity.Fin;
import az.icaze.identity.PermitNumber;
import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** One line of a permit's history (R29); written once, and never touched again by anybody (R27). */
@Entity
@Table(name = "permit_history")
class PermitStep {

    /** What happened. */
    enum Kind {
        BEGUN(PermitStatus.DRAFT),
        /** Somebody was asked for PIN2. */
        ASKED(PermitStatus.DRAFT),
        /** …and it came to nothing, for a reason. */
        NOT_CONFIRMED(PermitStatus.DRAFT),
        CONFIRMED(PermitStatus.CONFIRMED),
        SENT(PermitStatus.SENT),
        ACCEPTED(PermitStatus.ACCEPTED),
        REJECTED(PermitStatus.REJECTED);

        private final PermitStatus to;

        Kind(PermitStatus to) {
            this.to = to;
        }

        /** The status after this step. */
        PermitStatus to() {
            return to;
        }

        String key() {
            return "permit.history." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Why, where there is something to say. */
    record Reason(String key, List<String> arguments, String words) {
        static final Reason NONE = new Reason("", List.of(), "");

        /** The version that is to be signed, for us and not for people. */
        static Reason version(long version) {
            return new Reason("", List.of(Long.toString(version)), "");
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String permit;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private Kind step;

    private String actor;
    private String actorName;
    private String reasonKey;
    private String reasonArguments;
    private String reason;

    protected PermitStep() {}

    PermitStep(PermitNumber permit, Kind step, Actor actor, Instant at, Reason reason) {
        this.permit = permit.value();
        this.step = step;
        this.actor = actor.id();
        this.actorName = actor.name();
        this.at = at;
        this.reasonKey = reason.key();
        this.reasonArguments =
                Json.createArrayBuilder(reason.arguments()).build().toString();
        this.reason = reason.words();
    }

    Kind step() {
        return step;
    }

    Instant at() {
        return at;
    }

    String actorName() {
        return actorName;
    }

    /** Whether this person was asked, for this very version. */
    boolean asked(Fin person, long version) {
        return by(person) && arguments().equals(List.of(Long.toString(version)));
    }

    boolean by(Fin person) {
        return actor.equals(person.value());
    }

    ConfirmationNote note() {
        return new ConfirmationNote(reasonKey, arguments(), at);
    }

    HistoryLine line() {
        return new HistoryLine(at, step.key(), actorName, reasonKey, arguments(), reason);
    }

    private List<String> arguments() {
        return Json.createReader(new StringReader(reasonArguments)).readArray().getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
