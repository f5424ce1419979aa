package az.icaze.web.time;

import az.icaze.Malformed;
import az.icaze.time.ClockOffset;
import az.icaze.web.rest.MachineCallers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.Duration;

/** {@code /api/clock}: where the house's clock stands, and moving it for trying and testing. */
@RequestScoped
@Path("/clock")
@Produces(MediaType.APPLICATION_JSON)
public class ClockResource {

    private static final long FARTHEST_SECONDS = Duration.ofDays(3660).toSeconds();

    @Inject
    ClockOffset offset;

    @Inject
    Clock clock;

    /** Where the clock stands. */
    @GET
    public JsonObject read() {
        return Json.createObjectBuilder()
                .add("offsetSeconds", offset.offset().toSeconds())
                .add("now", clock.instant().toString())
                .add("movable", offset.movable())
                .build();
    }

    /** Sets the distance from the machine's clock, at most ten years either way; 404 where the clock cannot be moved. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject move(JsonObject wanted, @Context SecurityContext caller) {
        if (!offset.movable()) {
            throw new NotFoundException();
        }
        if (!caller.isUserInRole(MachineCallers.CLOCK)) {
            throw new NotAuthorizedException("Bearer");
        }
        if (wanted == null
                || !(wanted.get("offsetSeconds") instanceof JsonNumber seconds)
                || !seconds.isIntegral()
                || Math.abs(seconds.doubleValue()) > FARTHEST_SECONDS) {
            throw new Malformed("clock-offset");
        }
        offset.move(Duration.ofSeconds(seconds.longValueExact()));
        return read();
    }
}
