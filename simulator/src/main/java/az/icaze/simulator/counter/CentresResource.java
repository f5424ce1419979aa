package az.icaze.simulator.counter;

import az.icaze.simulator.operator.Operator;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The customer service centres of an operator (R52). */
@Path("operators/{operator}/centres")
@Produces(MediaType.APPLICATION_JSON)
public class CentresResource {

    @Inject
    Centres centres;

    @GET
    public JsonArray list(@PathParam("operator") Operator operator) {
        return centres.json(operator);
    }
}
