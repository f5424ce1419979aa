package az.icaze.simulator.demo;

import az.icaze.simulator.register.Organisation;
import az.icaze.simulator.register.Organisations;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;

/** Who can sign in, with what; and the enrolment of all of them. */
@Path("demo")
@Produces(MediaType.APPLICATION_JSON)
public class DemoResource {

    @Inject
    DemoPeople demo;

    @Inject
    Organisations organisations;

    @Inject
    Enrolment enrolment;

    /** The codes are those on the card's flip side; {@code userId} is null until enrolment. */
    @GET
    public JsonArray signIns() {
        JsonArrayBuilder list = Json.createArrayBuilder();
        demo.people().forEach(person -> list.add(json(person)));
        return list.build();
    }

    /** Idempotent; answers when everybody is enrolled. */
    @POST
    @Path("enrolment")
    public JsonArray enrol() {
        enrolment.enrolAll();
        return signIns();
    }

    private JsonObjectBuilder json(DemoPerson person) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("name", person.name())
                .add("fin", person.person().fin())
                .add("document", person.person().document())
                .add("phone", person.line().phone())
                .add("pin1", person.codes().pin1())
                .add("pin2", person.codes().pin2())
                .add("sim", person.line().sim().name())
                .add("role", person.role())
                .add("service", person.service().name())
                .add("organisations", firms(person));
        person.codes().puk().ifPresent(puk -> json.add("puk", puk));
        enrolment
                .userId(person.line().phone())
                .ifPresentOrElse(userId -> json.add("userId", userId), () -> json.add("userId", JsonValue.NULL));
        return json;
    }

    private JsonArrayBuilder firms(DemoPerson person) {
        JsonArrayBuilder firms = Json.createArrayBuilder();
        Stream.concat(
                        organisations.ofPerson(person.person().fin()).stream(),
                        person.certificates().stream()
                                .flatMap(wanted -> wanted.organisation().stream())
                                .flatMap(voen -> organisations.find(voen).stream()))
                .distinct()
                .forEach(firm -> firms.add(json(firm)));
        return firms;
    }

    private static JsonObjectBuilder json(Organisation firm) {
        return Json.createObjectBuilder().add("voen", firm.voen()).add("name", firm.name());
    }
}
