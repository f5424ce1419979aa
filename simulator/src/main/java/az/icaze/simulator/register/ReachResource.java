package az.icaze.simulator.register;

import az.icaze.simulator.Members;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Which registers can be reached, for tests and scripts. */
@Path("registers")
@Produces(MediaType.APPLICATION_JSON)
public class ReachResource {

    @Inject
    Reach reach;

    @GET
    public JsonObject read() {
        return Json.createObjectBuilder()
                .add("persons", reach.answering(Register.PERSONS))
                .add("organisations", reach.answering(Register.ORGANISATIONS))
                .build();
    }

    /** {@code {"persons": false}} takes that register away, {@code true} brings it back; what is left out stays. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject write(JsonObject body) {
        Members wanted = Members.of(body);
        reach.set(Register.PERSONS, wanted.flag("persons", reach.answering(Register.PERSONS)));
        reach.set(Register.ORGANISATIONS, wanted.flag("organisations", reach.answering(Register.ORGANISATIONS)));
        return read();
    }
}
