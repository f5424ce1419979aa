package az.icaze;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * JSON in the one form that its content can have (RFC 8785): the same bytes for the same content wherever and whenever
 * they are made, so that what was signed and what is stored can be compared byte by byte.
 */
public final class CanonicalJson {

    private final String text;

    private CanonicalJson(String text) {
        this.text = text;
    }

    public static CanonicalJson of(JsonObject content) {
        try {
            return new CanonicalJson(new JsonCanonicalizer(content.toString()).getEncodedString());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    public String text() {
        return text;
    }

    /** UTF-8. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
