package az.icaze.simulator.operator;

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

/** Suspends and reactivates the service of a number, as the operator does when a fee is not paid (R92, R93). */
@Path("services/{phone}")
@Produces(MediaType.APPLICATION_JSON)
public class ServicesResource {

    @Inject
    Services services;

    @GET
    public JsonObject read(@PathParam("phone") String phone) {
        String number = PhoneNumbers.e164(phone);
        JsonObjectBuilder answer = Json.createObjectBuilder().add("phone", number);
        services.find(number)
                .ifPresent(service -> answer.add("type", service.type()).add("state", service.state()));
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
}
