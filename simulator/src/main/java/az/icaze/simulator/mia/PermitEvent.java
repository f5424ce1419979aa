package az.icaze.simulator.mia;

import az.icaze.simulator.Malformed;
import az.icaze.simulator.Members;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * A permit as it came: a CloudEvents 1.0 event.
 *
 * @param permit the permit's number
 * @param revision counts from 1; (permit, revision) names the event for ever
 * @param data what the event says about the permit
 */
record PermitEvent(String permit, int revision, JsonObject data) {

    /** Throws {@link Malformed} where there is no data, or not even the name of the event can be read. */
    static PermitEvent read(String text) {
        Members event = Members.read(text);
        String id = event.text("id");
        int colon = id.lastIndexOf(':');
        if (colon < 1) {
            throw new Malformed("the id of an event is <permit>:<revision>");
        }
        return new PermitEvent(
                id.substring(0, colon),
                event.value("id", whole -> Integer.parseInt(whole.substring(colon + 1))),
                event.object("data").json());
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
