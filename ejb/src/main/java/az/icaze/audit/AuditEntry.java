package az.icaze.audit;

import az.icaze.identity.Actor;
import az.icaze.identity.Fin;
import az.icaze.identity.SignedInPerson;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/** One line of the trail; written once and never touched again. */
@Entity
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant occurredAt;
    private String actor;
    private String actorName;
    private String organisation;
    private String certificateSerial;
    private String subjectType;
    private String subjectId;
    private String action;
    private String fromState;
    private String toState;
    private String details;
    private Fin about;
    private String aboutName;

    protected AuditEntry() {}

    AuditEntry(
            Instant at,
            Actor actor,
            AuditSubject subject,
            String action,
            String from,
            String to,
            Map<String, String> details) {
        // The database keeps microseconds; what is sealed must be what is read back.
        this.occurredAt = at.truncatedTo(ChronoUnit.MICROS);
        this.actor = actor.id();
        this.actorName = actor.name();
        if (actor instanceof SignedInPerson person) {
            this.organisation = person.organisation().map(voen -> voen.value()).orElse(null);
            this.certificateSerial = person.certificateSerial();
        }
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.action = action;
        this.fromState = from;
        this.toState = to;
        this.details = json(details);
        this.about = subject.about();
        this.aboutName = subject.aboutName();
    }

    private static String json(Map<String, String> details) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        new TreeMap<>(details).forEach(object::add);
        return object.build().toString();
    }

    long id() {
        return id;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    /** The bytes that a seal covers: every field with its length before it, so that no two entries read alike. */
    byte[] sealedBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(id);
            out.writeLong(occurredAt.getEpochSecond());
            out.writeInt(occurredAt.getNano());
            for (String field : new String[] {
                actor,
                actorName,
                organisation,
                certificateSerial,
                subjectType,
                subjectId,
                action,
                fromState,
                toState,
                details
            }) {
                write(out, field);
            }
            if (about != null) { // lines older than this field have seals without it
                write(out, about.value());
                write(out, aboutName);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, String field) throws IOException {
        if (field == null) {
            out.writeInt(-1);
            return;
        }
        byte[] text = field.getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
    }

    private Map<String, String> details() {
        Map<String, String> said = new TreeMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(details))) {
            reader.readObject().forEach((name, value) -> said.put(name, ((JsonString) value).getString()));
        } catch (JsonException | ClassCastException notOurs) {
            // Somebody else wrote this; the auditor is to see the line all the same, and the chain tells that it is
            // broken.
            return Map.of("details", details);
        }
        return said;
    }

    AuditLine line(Long sequence) {
        return new AuditLine(
                id,
                sequence,
                occurredAt,
                actor,
                actorName,
                organisation,
                certificateSerial,
                subjectType,
                subjectId,
                action,
                fromState,
                toState,
                about,
                aboutName,
                details());
    }
}
