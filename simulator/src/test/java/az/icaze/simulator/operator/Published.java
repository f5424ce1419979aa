package az.icaze.simulator.operator;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The contract with the operators as it is published. */
public final class Published {

    private static final Path FOLDER = Path.of("../docs/operator");

    private Published() {}

    /** The event is what the schema of its type says. */
    public static void assertAsPublished(JsonObject event) {
        String schema = read(name(event.getString("type")) + ".schema.json");
        assertThat(JsonSchemaFactory.getInstance(VersionFlag.V202012)
                        .getSchema(schema)
                        .validate(event.toString(), InputFormat.JSON))
                .as(event.toString())
                .isEmpty();
    }

    /** The published example of a message. */
    public static String example(String type) {
        return read(name(type) + ".example.json");
    }

    private static String name(String type) {
        return type.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
