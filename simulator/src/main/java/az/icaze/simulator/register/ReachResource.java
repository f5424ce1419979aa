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

/** The registers' reach for tests and scripts. */
@Path("registers")
@Produces(MediaType.APPLICATION_JSON)
public class ReachResource {

    @Inject
    Reach reach;

    @GET
    public JsonObject read() {
        return Json.createObjectBuilder().add("answering", reach.answering()).build();
    }

    /** {@code {"answering": false}} takes them away, {@code true} brings them back. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject write(JsonObject body) {
        reach.set(Members.of(body).flag("answering", reach.answering()));
        return read();
    }
}
