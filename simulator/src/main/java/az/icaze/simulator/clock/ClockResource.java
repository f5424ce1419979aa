package az.icaze.simulator.clock;

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
import java.time.Clock;
import java.time.Duration;

/** {@code {"offsetSeconds": 86400}}: a day ahead, here and in the portal. */
@Path("clock")
@Produces(MediaType.APPLICATION_JSON)
public class ClockResource {

    @Inject
    OutsideClock outside;

    @Inject
    ClockMover mover;

    @Inject
    Clock clock;

    @GET
    public JsonObject read() {
        return Json.createObjectBuilder()
                .add("offsetSeconds", outside.offset().toSeconds())
                .add("now", clock.instant().toString())
                .build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject move(JsonObject wanted) {
        mover.move(Duration.ofSeconds(Members.of(wanted).whole("offsetSeconds", Integer.MIN_VALUE, Integer.MAX_VALUE)));
        return read();
    }
}
