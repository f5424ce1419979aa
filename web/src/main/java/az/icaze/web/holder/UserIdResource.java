package az.icaze.web.holder;

import az.icaze.holder.MyAsanImza;
import az.icaze.holder.RequestKind;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.UserId;
import az.icaze.signing.SessionView;
import az.icaze.signing.StartedSession;
import az.icaze.web.rest.Body;
import az.icaze.web.rest.Caller;
import az.icaze.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;

/** The User ID changed from AsanDoc Client, under PIN2, as on the portal (rule R109); docs/asandoc. */
@RequestScoped
@Path("/asandoc/user-id-change")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class UserIdResource {

    @Inject
    MyAsanImza own;

    @Inject
    Caller caller;

    /** Rings for PIN2; gives the code to compare. */
    @POST
    public JsonObject ask(JsonObject sent) {
        SignedInPerson person = caller.person();
        Body body = new Body(sent, "asandoc");
        StartedSession started = own.changeUserId(
                new UserId(body.required("userId")), person, body.language().code());
        return Json.createObjectBuilder()
                .add("verificationCode", started.verificationCode())
                .add("expires", started.expires().toString())
                .build();
    }

    /** How the last change stands: {@code NONE}, {@code RUNNING}, {@code DONE}, or {@code NOT_DONE} with the reason. */
    @GET
    public JsonObject look() {
        SignedInPerson person = caller.person();
        JsonObjectBuilder found = Json.createObjectBuilder();
        Optional<SessionView> running =
                own.lastAsked(person).filter(RequestKind.USER_ID::equals).flatMap(kind -> own.signing(person));
        Optional<String> outcome = own.outcome(RequestKind.USER_ID, person);
        if (running.isPresent()) {
            found.add("state", "RUNNING").add("expires", running.get().expires().toString());
        } else if (outcome.isEmpty()) {
            found.add("state", "NONE");
        } else if (outcome.get().equals("user-id.done")) {
            found.add("state", "DONE");
        } else {
            found.add("state", "NOT_DONE").add("reason", outcome.get()).add("detail", Texts.english(outcome.get()));
        }
        return found.build();
    }

    /** Takes the prompt off the telephone; one about something else stays. */
    @DELETE
    public void cancel() {
        own.cancelSigning(RequestKind.USER_ID, caller.person());
    }
}
