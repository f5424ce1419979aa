package az.icaze.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;

/** The State Tax Service, as far as it registers entrepreneurs (rule R44). */
@ApplicationScoped
public class TaxRegistration {

    @Inject
    RegisterClient client;

    /**
     * What a person has from it.
     *
     * @param existed whether he had it before he asked
     */
    public record Registered(Voen voen, boolean existed) {}

    /**
     * Registers a person as an entrepreneur. Asked again under the same number, it answers as the first time.
     *
     * @param application its number, for ever
     * @return empty when it does not register this person
     * @throws RegisterUnavailable when it does not answer; then nobody knows whether it has heard
     */
    public Optional<Registered> register(String application, Fin person) {
        JsonObject asked = Json.createObjectBuilder()
                .add("application", application)
                .add("fin", person.value())
                .build();
        return client.post(root -> root.path("taxpayers"), asked, TaxRegistration::registered);
    }

    private static Registered registered(JsonValue value) {
        JsonObject json = value.asJsonObject();
        Voen voen = new Voen(json.getString("voen"));
        if (!voen.isNaturalPerson()) {
            throw new IllegalArgumentException("Not an entrepreneur's VÖEN");
        }
        return new Registered(voen, json.getBoolean("existed"));
    }
}
