package az.icaze.simulator.operator;

import az.icaze.simulator.Members;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What the operator does of its own accord with the service of a number. */
@Path("services/{phone}")
@Produces(MediaType.APPLICATION_JSON)
public class ServicesResource {

    @Inject
    Services services;

    @GET
    public JsonObject read(@PathParam("phone") String phone) {
        String number = PhoneNumbers.e164(phone);
        JsonObjectBuilder answer = Json.createObjectBuilder().add("phone", number);
        services.find(number).ifPresent(service -> {
            answer.add("type", service.type().name())
                    .add("state", service.state().name());
            service.validUntil().ifPresent(last -> answer.add("validUntil", last.toString()));
        });
        return answer.build();
    }

    @POST
    @Path("suspend")
    public JsonObject suspend(@PathParam("phone") String phone) {
        services.suspend(PhoneNumbers.e164(phone));
        return read(phone);
    }

    @POST
    @Path("reactivate")
    public JsonObject reactivate(@PathParam("phone") String phone) {
        services.reactivate(PhoneNumbers.e164(phone));
        return read(phone);
    }

    /** {@code {"type": "BUSINESS"}}: paid at the counter. */
    @POST
    @Path("prolong")
    public JsonObject prolong(@PathParam("phone") String phone, JsonObject body) {
        services.prolong(PhoneNumbers.e164(phone), type(body));
        return read(phone);
    }

    /** {@code {"type": "BUSINESS"}} */
    @POST
    @Path("type")
    public JsonObject changeType(@PathParam("phone") String phone, JsonObject body) {
        services.changeType(PhoneNumbers.e164(phone), type(body));
        return read(phone);
    }

    @POST
    @Path("cancel")
    public JsonObject cancel(@PathParam("phone") String phone) {
        services.cancel(PhoneNumbers.e164(phone));
        return read(phone);
    }

    private static ServiceType type(JsonObject body) {
        return Members.of(body).value("type", ServiceType::valueOf);
    }
}
