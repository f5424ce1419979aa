package az.icaze.web.signing;

import az.icaze.identity.Phone;
import az.icaze.identity.UserId;
import az.icaze.signing.SessionState;
import az.icaze.signing.SessionView;
import az.icaze.signing.SignIns;
import az.icaze.signing.SigningOutcome;
import az.icaze.signing.StartedSession;
import az.icaze.visit.Passes;
import az.icaze.web.rest.Body;
import az.icaze.web.rest.Caller;
import az.icaze.web.rest.MachineCallers;
import az.icaze.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/**
 * How AsanDoc Client signs its person in (rules R109–R111): as the page does, by the same services, limits and refusals. It
 * has no session and gets a token instead; docs/asandoc.
 */
@RequestScoped
@Path("/asandoc")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SignInResource {

    @Inject
    SignIns signIns;

    @Inject
    Passes passes;

    @Inject
    Caller caller;

    @Inject
    HttpServletRequest request;

    /** Puts the prompt on the telephone; gives the code to compare. */
    @POST
    @Path("sign-ins")
    public JsonObject start(JsonObject sent) {
        Body body = new Body(sent, "asandoc");
        StartedSession started = signIns.start(
                new Phone(body.required("phone")),
                new UserId(body.required("userId")),
                body.language().code(),
                request.getRemoteAddr());
        return Json.createObjectBuilder()
                .add("id", started.id().toString())
                .add("verificationCode", started.verificationCode())
                .add("expires", started.expires().toString())
                .build();
    }

    /** How it stands: {@code RUNNING}, {@code PROVEN}, or {@code FAILED} with the outcome. */
    @GET
    @Path("sign-ins/{id}")
    public JsonObject look(@PathParam("id") UUID id) {
        SessionView view = signIns.state(id);
        JsonObjectBuilder found = Json.createObjectBuilder();
        if (view.state() == SessionState.RUNNING) {
            found.add("state", "RUNNING").add("expires", view.expires().toString());
        } else if (view.outcome() == SigningOutcome.OK) {
            found.add("state", "PROVEN");
        } else {
            found.add("state", "FAILED")
                    .add("outcome", view.outcome().name())
                    .add("detail", Texts.english(view.outcome().keyOfSignIn()))
                    .add("next", Texts.english(view.outcome().keyOfSignIn() + ".next"));
        }
        return found.build();
    }

    /** Collects the proof, once, within a minute; gives the token. */
    @POST
    @Path("sign-ins/{id}/token")
    @Consumes(MediaType.WILDCARD)
    public JsonObject token(@PathParam("id") UUID id) {
        String token = passes.issue(signIns.complete(id).personally());
        return Json.createObjectBuilder().add("token", token).build();
    }

    /** Takes the prompt back. */
    @DELETE
    @Path("sign-ins/{id}")
    public void cancel(@PathParam("id") UUID id) {
        signIns.cancel(id);
    }

    /** Signs out: the token opens nothing any more. */
    @DELETE
    @Path("visit")
    public void leave() {
        caller.person();
        MachineCallers.token(request).ifPresent(passes::giveBack);
    }
}
