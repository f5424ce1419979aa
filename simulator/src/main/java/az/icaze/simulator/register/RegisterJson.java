package az.icaze.simulator.register;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Function;

/** The registers' answers as JSON. */
final class RegisterJson {

    private RegisterJson() {}

    static JsonObject of(Person person) {
        return Json.createObjectBuilder()
                .add("fin", person.fin())
                .add("surname", person.surname())
                .add("givenName", person.givenName())
                .add("patronymic", person.patronymic())
                .add("birthDate", person.birthDate().toString())
                .add("document", person.document())
                .add("alive", person.alive())
                .build();
    }

    static JsonObject of(Organisation organisation) {
        return Json.createObjectBuilder()
                .add("voen", organisation.voen())
                .add("name", organisation.name())
                .add("kind", organisation.kind())
                .add("director", organisation.director())
                .add("sealHolders", Json.createArrayBuilder(organisation.sealHolders()))
                .add("linkedSignatures", Json.createArrayBuilder(organisation.linkedSignatures()))
                .build();
    }

    static JsonObject of(Taxpayers.Registered registered) {
        return Json.createObjectBuilder()
                .add("voen", registered.voen())
                .add("existed", registered.existed())
                .build();
    }

    static JsonObject of(Employment employment) {
        return Json.createObjectBuilder()
                .add("voen", employment.voen())
                .add("fin", employment.fin())
                .add("position", employment.position())
                .add("contract", employment.contract())
                .build();
    }

    static <T> JsonArray list(List<T> all, Function<T, JsonObject> form) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        all.forEach(one -> list.add(form.apply(one)));
        return list.build();
    }
}
