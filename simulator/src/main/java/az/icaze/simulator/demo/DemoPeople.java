package az.icaze.simulator.demo;

import az.icaze.simulator.operator.Line;
import az.icaze.simulator.operator.Operator;
import az.icaze.simulator.operator.ServiceType;
import az.icaze.simulator.operator.SimKind;
import az.icaze.simulator.phone.Cards;
import az.icaze.simulator.register.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The file {@code demo.json}: people with telephones, and the organisations they work for. */
@ApplicationScoped
public class DemoPeople {

    /** An organisation of the file; without a director one is appointed from the others. */
    record Firm(
            String voen,
            String name,
            String kind,
            Optional<String> director,
            List<String> sealHolders,
            List<String> linkedSignatures) {}

    private final JsonObject file = load();

    public List<DemoPerson> people() {
        return file.getJsonArray("people").getValuesAs(JsonObject.class).stream()
                .map(DemoPeople::person)
                .toList();
    }

    List<Firm> firms() {
        return file.getJsonArray("organisations").getValuesAs(JsonObject.class).stream()
                .map(json -> new Firm(
                        json.getString("voen"),
                        json.getString("name"),
                        json.getString("kind"),
                        optional(json, "director"),
                        strings(json, "sealHolders"),
                        strings(json, "linkedSignatures")))
                .toList();
    }

    private static DemoPerson person(JsonObject json) {
        return new DemoPerson(
                new Person(
                        json.getString("fin"),
                        json.getString("surname"),
                        json.getString("givenName"),
                        json.getString("patronymic"),
                        LocalDate.parse(json.getString("birthDate")),
                        json.getString("document"),
                        true),
                new Line(
                        json.getString("phone"),
                        Operator.valueOf(json.getString("operator")),
                        json.getString("iccid"),
                        SimKind.valueOf(json.getString("sim"))),
                new Cards.Codes(json.getString("pin1"), json.getString("pin2"), optional(json, "puk")),
                json.getString("role"),
                ServiceType.valueOf(json.getString("service")),
                json.getJsonArray("certificates").getValuesAs(JsonObject.class).stream()
                        .map(wanted -> new DemoPerson.Wanted(
                                wanted.getString("type"),
                                optional(wanted, "organisation"),
                                optional(wanted, "position")))
                        .toList());
    }

    private static Optional<String> optional(JsonObject json, String name) {
        return json.get(name) instanceof JsonString value && !value.getString().isEmpty()
                ? Optional.of(value.getString())
                : Optional.empty();
    }

    private static List<String> strings(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString::getString);
    }

    private static JsonObject load() {
        try (InputStream source = DemoPeople.class.getResourceAsStream("demo.json");
                var reader = Json.createReader(source)) {
            return reader.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
