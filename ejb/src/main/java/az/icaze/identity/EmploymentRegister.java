package az.icaze.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** The state register of employment contracts. */
@ApplicationScoped
public class EmploymentRegister {

    @Inject
    RegisterClient client;

    /**
     * The contract of a person with an organisation.
     *
     * @return empty when the person has no contract with this organisation; the first one when there are several
     * @throws RegisterUnavailable when the register does not answer
     */
    public Optional<Employment> find(Voen voen, Fin fin) {
        return client
                .get(
                        root -> root.path("employments")
                                .queryParam("voen", voen.value())
                                .queryParam("fin", fin.value()),
                        EmploymentRegister::employments)
                .orElse(List.of())
                .stream()
                .findFirst();
    }

    private static List<Employment> employments(JsonValue value) {
        return value.asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .map(EmploymentRegister::employment)
                .toList();
    }

    private static Employment employment(JsonObject json) {
        return new Employment(
                new Voen(json.getString("voen")),
                new Fin(json.getString("fin")),
                json.getString("position"),
                json.getString("contract"));
    }
}
