package az.icaze.operator;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The files in {@code docs/operator/}, which operators build against. */
final class PublishedFormat {

    static final List<String> EVENTS = List.of(
            "service-activated",
            "service-suspended",
            "service-reactivated",
            "service-prolonged",
            "service-type-changed",
            "service-blocked",
            "service-cancelled",
            "sim-replaced",
            "balance-increased",
            "sms-received",
            "sms-receipt",
            "command-answered",
            "keys-made",
            "prompt-answered");

    static final List<String> COMMANDS = List.of(
            "charge",
            "prolong-service",
            "change-service-type",
            "suspend-service",
            "restore-service",
            "send-sms",
            "make-keys",
            "unblock-pin",
            "cancel-service");

    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", ".")).resolve("../docs/operator");

    private PublishedFormat() {}

    static String example(String name) {
        return read(name + ".example.json");
    }

    /** What the schema of this name has against the message; empty when nothing. */
    static Set<String> complaints(String name, String message) {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(read(name + ".schema.json"));
        return schema
                .validate(message, InputFormat.JSON, context -> context.getExecutionConfig()
                        .setFormatAssertionsEnabled(true))
                .stream()
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    private static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
