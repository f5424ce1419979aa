package az.icaze.identity;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The state register of organisations: who they are, who leads them, who holds the seal, whose signature is linked. */
@ApplicationScoped
public class OrganisationRegister {

    @Inject
    RegisterClient client;

    /**
     * The taxpayer with this VÖEN.
     *
     * @return empty when no taxpayer has this VÖEN
     * @throws RegisterUnavailable when the register does not answer
     */
    public Optional<Organisation> find(Voen voen) {
        return client.get(root -> root.path("organisations").path(voen.value()), OrganisationRegister::organisation);
    }

    /**
     * Those the person leads, holds the seal of, or has a signature linked to.
     *
     * @throws RegisterUnavailable when the register does not answer
     */
    public List<Organisation> ofPerson(Fin person) {
        return client.get(
                        root -> root.path("organisations").queryParam("person", person.value()),
                        OrganisationRegister::organisations)
                .orElse(List.of());
    }

    private static List<Organisation> organisations(JsonValue value) {
        return value.asJsonArray().stream()
                .map(OrganisationRegister::organisation)
                .toList();
    }

    private static Organisation organisation(JsonValue value) {
        JsonObject json = value.asJsonObject();
        return new Organisation(
                new Voen(json.getString("voen")),
                json.getString("name"),
                OrganisationKind.valueOf(json.getString("kind")),
                new Fin(json.getString("director")),
                fins(json, "sealHolders"),
                fins(json, "linkedSignatures"));
    }

    private static Set<Fin> fins(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(fin -> new Fin(fin.getString()))
                .collect(toUnmodifiableSet());
    }
}
