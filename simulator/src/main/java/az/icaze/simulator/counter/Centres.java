package az.icaze.simulator.counter;

import az.icaze.simulator.operator.Operator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The file {@code centres.json}: where an operator's counters are (R52). */
@ApplicationScoped
public class Centres {

    private final JsonObject file = load();

    public List<Centre> of(Operator operator) {
        return json(operator).getValuesAs(JsonObject.class).stream()
                .map(centre ->
                        new Centre(centre.getString("city"), centre.getString("address"), centre.getString("hours")))
                .toList();
    }

    JsonArray json(Operator operator) {
        return file.getJsonArray(operator.name());
    }

    private static JsonObject load() {
        try (InputStream source = Centres.class.getResourceAsStream("centres.json");
                var reader = Json.createReader(source)) {
            return reader.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
