package az.icaze.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is published for AsanDoc Client. */
public final class AsanDocExample {

    private static final Path FOLDER = Path.of("../docs/asandoc");

    private AsanDocExample() {}

    public static JsonObject of(String name) {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(FOLDER.resolve(name + ".example.json")))) {
            return reader.readObject();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
