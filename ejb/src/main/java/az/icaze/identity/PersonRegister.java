package az.icaze.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Optional;

/** The state register of persons. */
@ApplicationScoped
public class PersonRegister {

    @Inject
    RegisterClient client;

    /**
     * The person with this FIN.
     *
     * @return empty when nobody has this FIN
     * @throws RegisterUnavailable when the register does not answer
     */
    public Optional<Person> find(Fin fin) {
        return client.get(root -> root.path("persons").path(fin.value()), PersonRegister::person);
    }

    private static Person person(JsonValue value) {
        JsonObject json = value.asJsonObject();
        return new Person(
                new Fin(json.getString("fin")),
                json.getString("surname"),
                json.getString("givenName"),
                json.getString("patronymic", ""),
                LocalDate.parse(json.getString("birthDate")),
                new DocumentNumber(json.getString("document")),
                json.getBoolean("alive"));
    }
}
