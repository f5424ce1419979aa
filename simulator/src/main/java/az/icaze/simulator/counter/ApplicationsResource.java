package az.icaze.simulator.counter;

import az.icaze.simulator.Members;
import az.icaze.simulator.counter.Applications.Application;
import az.icaze.simulator.operator.Operator;
import az.icaze.simulator.operator.PhoneNumbers;
import az.icaze.simulator.operator.ServiceType;
import az.icaze.simulator.operator.SimKind;
import az.icaze.simulator.phone.EnvelopeJson;
import az.icaze.simulator.register.Numbers;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Applications for the Asan İmza service at an operator's counter, step by step. */
@Path("applications")
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationsResource {

    @Inject
    Applications applications;

    /**
     * {@code {"fin": "5LA2K7E", "operator": "AZERCELL", "sim": "ESIM", "type": "CITIZEN", "phone": "050…"}}; without a
     * phone a free number is given out.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject fill(JsonObject body) {
        Members wish = Members.of(body);
        return json(applications.fill(new Applications.Wish(
                wish.value("fin", Numbers::bare),
                wish.value("operator", Operator::valueOf),
                wish.optionalText("phone").map(PhoneNumbers::e164),
                wish.value("sim", SimKind::valueOf),
                wish.value("type", ServiceType::valueOf))));
    }

    @GET
    @Path("{id}")
    public JsonObject read(@PathParam("id") long id) {
        return json(applications.find(id));
    }

    @POST
    @Path("{id}/sign")
    public JsonObject sign(@PathParam("id") long id) {
        return json(applications.sign(id));
    }

    /** Answers with what is in the envelope with the card, said once. */
    @POST
    @Path("{id}/provide")
    public JsonObject provide(@PathParam("id") long id) {
        return EnvelopeJson.of(applications.provide(id));
    }

    private static JsonObject json(Application application) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", application.id())
                .add("fin", application.fin())
                .add("operator", application.operator().name())
                .add("phone", application.phone())
                .add("sim", application.sim().name())
                .add("type", application.type().name())
                .add("filledAt", application.filledAt().toString());
        application.signedAt().ifPresent(at -> json.add("signedAt", at.toString()));
        application.providedAt().ifPresent(at -> json.add("providedAt", at.toString()));
        return json.build();
    }
}
