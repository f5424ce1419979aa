package az.icaze.simulator.command;

import az.icaze.simulator.operator.PhoneNumbers;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What the portal has asked for a number, the latest first. */
@Path("commands/{phone}")
@Produces(MediaType.APPLICATION_JSON)
public class CommandsResource {

    private static final int ALL = 100_000;

    @Inject
    Commands commands;

    /** {@code repeats}: how often it came again; no {@code outcome} for a text, whose receipt says it. */
    @GET
    public JsonArray list(@PathParam("phone") String phone) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        commands.noted(PhoneNumbers.e164(phone), ALL).forEach(noted -> {
            JsonObjectBuilder json = Json.createObjectBuilder()
                    .add("at", noted.at().toString())
                    .add("type", noted.type())
                    .add("reference", noted.reference())
                    .add("body", noted.body())
                    .add("repeats", noted.repeats());
            noted.outcome().ifPresent(outcome -> json.add("outcome", outcome));
            list.add(json);
        });
        return list.build();
    }
}
