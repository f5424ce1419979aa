package az.icaze.web.night;

import az.icaze.Malformed;
import az.icaze.Roles;
import az.icaze.identity.Machine;
import az.icaze.night.NightView;
import az.icaze.night.NightWish;
import az.icaze.night.Nights;
import az.icaze.night.RunView;
import az.icaze.web.rest.Body;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * {@code /api/night}: a scheduler starts or rehearses a job for a day, stops a run, and asks how it stands. Asked again
 * under the same {@code Idempotency-Key}, for the same job and day, it gets the run it got. Without a token in the settings
 * there is nothing here.
 */
@RequestScoped
@Path("/night")
@Produces(MediaType.APPLICATION_JSON)
public class NightResource {

    private static final String MALFORMED = "night-request";

    @Inject
    Nights nights;

    @Inject
    @ConfigProperty(name = "icaze.night.token")
    Optional<String> token;

    /** 201 with the run that waits for its turn; 200 where it was asked for before. */
    @POST
    @Path("/jobs/{job}/runs")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(
            @PathParam("job") String job,
            JsonObject wanted,
            @HeaderParam("Idempotency-Key") String key,
            @Context SecurityContext caller) {
        admit(caller);
        if (key == null) {
            throw new Malformed("night-key");
        }
        Body body = new Body(wanted, MALFORMED);
        NightWish wish = new NightWish(job, day(body), body.required("reason"), Optional.of(key));
        NightView.Ordered ordered =
                rehearsal(body) ? nights.rehearse(wish, Machine.SCHEDULER) : nights.start(wish, Machine.SCHEDULER);
        return Response.status(ordered.repeated() ? Response.Status.OK : Response.Status.CREATED)
                .entity(json(nights.run(ordered.run())))
                .build();
    }

    private static LocalDate day(Body body) {
        try {
            return LocalDate.parse(body.required("day"));
        } catch (DateTimeParseException notOne) {
            throw new Malformed(MALFORMED);
        }
    }

    private static boolean rehearsal(Body body) {
        return switch (body.text("kind").orElse("START")) {
            case "START" -> false;
            case "REHEARSE" -> true;
            default -> throw new Malformed(MALFORMED);
        };
    }

    /** Where it stands. */
    @GET
    @Path("/runs/{run: [1-9][0-9]{0,17}}")
    public JsonObject state(@PathParam("run") long run, @Context SecurityContext caller) {
        admit(caller);
        return json(nights.run(run));
    }

    /** Stops it after the chunks it is at; asked again, it is the same. */
    @POST
    @Path("/runs/{run: [1-9][0-9]{0,17}}/stop")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject stop(@PathParam("run") long run, JsonObject wanted, @Context SecurityContext caller) {
        admit(caller);
        nights.stop(run, new Body(wanted, MALFORMED).required("reason"), Machine.SCHEDULER);
        return json(nights.run(run));
    }

    private void admit(SecurityContext caller) {
        if (token.isEmpty()) {
            throw new NotFoundException();
        }
        if (!caller.isUserInRole(Roles.NIGHT_SCHEDULER)) {
            throw new NotAuthorizedException("Bearer");
        }
    }

    private static JsonObject json(NightView.Details details) {
        RunView run = details.run();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("run", run.id())
                .add("job", run.job())
                .add("day", run.day().toString())
                .add("kind", run.kind().name())
                .add("state", run.state().name())
                .add("done", run.progress().done())
                .add("refused", run.progress().refused());
        run.candidates().ifPresent(found -> json.add("candidates", found));
        run.heldAbove().ifPresent(usual -> json.add("usual", usual));
        run.begunAt().ifPresent(at -> json.add("begun", at.toString()));
        run.endedAt().ifPresent(at -> json.add("ended", at.toString()));
        return json.build();
    }
}
