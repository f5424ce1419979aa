package az.icaze.simulator.register;

import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;

/** The registers as the portal reads them, and the tax service, behind a bearer token. */
@Path("/")
@Token
@Produces(MediaType.APPLICATION_JSON)
public class RegistersResource {

    @Inject
    Persons persons;

    @Inject
    Organisations organisations;

    @Inject
    Taxpayers taxpayers;

    @GET
    @Path("persons/{fin}")
    public JsonObject person(@PathParam("fin") String fin) {
        return persons.find(fin).map(RegisterJson::of).orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("organisations/{voen}")
    public JsonObject organisation(@PathParam("voen") String voen) {
        return organisations.find(voen).map(RegisterJson::of).orElseThrow(NotFoundException::new);
    }

    /** Where the person is director, holds the seal, or has the signature linked. */
    @GET
    @Path("organisations")
    public JsonArray ofPerson(@QueryParam("person") String fin) {
        return RegisterJson.list(organisations.ofPerson(given(fin)), RegisterJson::of);
    }

    @GET
    @Path("employments")
    public JsonArray employments(@QueryParam("voen") String voen, @QueryParam("fin") String fin) {
        return RegisterJson.list(organisations.employments(given(voen), Optional.ofNullable(fin)), RegisterJson::of);
    }

    /** Registers an entrepreneur; the same application again gets the same answer. */
    @POST
    @Path("taxpayers")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject register(JsonObject application) {
        if (application == null) {
            throw new BadRequestException("an application is missing");
        }
        return taxpayers
                .register(given(application.getString("application", "")), given(application.getString("fin", "")))
                .map(RegisterJson::of)
                .orElseThrow(NotFoundException::new);
    }

    private static String given(String parameter) {
        if (parameter == null || parameter.isBlank()) {
            throw new BadRequestException("a query parameter is missing");
        }
        return parameter;
    }
}
