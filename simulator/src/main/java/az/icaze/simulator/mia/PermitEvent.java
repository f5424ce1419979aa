package az.icaze.simulator.mia;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * A permit as it came: a CloudEvents 1.0 event.
 *
 * @param permit the permit's number
 * @param revision counts from 1; (permit, revision) names the event for ever
 * @param time when the portal made the event
 * @param data what the event says about the permit
 */
record PermitEvent(String permit, int revision, Instant time, JsonObject data) {

    /** Throws where not even the name of the event can be read. */
    static PermitEvent read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject event = reader.readObject();
            String id = event.getString("id");
            int colon = id.lastIndexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("the id of an event is <permit>:<revision>");
            }
            return new PermitEvent(
                    id.substring(0, colon),
                    Integer.parseInt(id.substring(colon + 1)),
                    Instant.parse(event.getString("time")),
                    event.getJsonObject("data"));
        }
    }

    /** SHA-256 over the canonical form of the data: the same permit gives the same hash, however it is written. */
    String hash() {
        try {
            return sha256(new JsonCanonicalizer(data.toString()).getEncodedUTF8());
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("no JSON", unreadable);
        }
    }

    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
