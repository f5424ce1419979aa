package az.icaze.simulator.register;

import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;

/** The registers as the portal reads them, behind a bearer token. */
@Path("/")
@Token
@Produces(MediaType.APPLICATION_JSON)
public class RegistersResource {

    @Inject
    Persons persons;

    @Inject
    Organisations organisations;

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

    private static String given(String parameter) {
        if (parameter == null || parameter.isBlank()) {
            throw new BadRequestException("a query parameter is missing");
        }
        return parameter;
    }
}
