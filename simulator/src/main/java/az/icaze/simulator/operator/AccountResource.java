package az.icaze.simulator.operator;

import az.icaze.simulator.Members;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The prepaid account of a number. */
@Path("accounts/{phone}")
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {

    private static final int ALL = 100_000;

    @Inject
    Accounts accounts;

    /** Every movement, the latest first. */
    @GET
    public JsonObject read(@PathParam("phone") String phone) {
        String number = PhoneNumbers.e164(phone);
        JsonArrayBuilder movements = Json.createArrayBuilder();
        accounts.movements(number, ALL).forEach(movement -> movements.add(json(movement)));
        return Json.createObjectBuilder()
                .add("phone", number)
                .add("movements", movements)
                .build();
    }

    /** {@code {"amount": 20.00}} in AZN; the portal hears of it, unless it is {@code "lost"}. */
    @POST
    @Path("top-up")
    public JsonObject topUp(@PathParam("phone") String phone, JsonObject body) {
        Members members = Members.of(body);
        if (members.flag("lost", false)) {
            accounts.topUpUntold(PhoneNumbers.e164(phone), members.number("amount"));
        } else {
            accounts.topUp(PhoneNumbers.e164(phone), members.number("amount"));
        }
        return read(phone);
    }

    private static JsonObjectBuilder json(Accounts.Movement movement) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("at", movement.at().toString())
                .add("kind", movement.kind().name())
                .add("amount", movement.amount())
                .add("balance", movement.balance())
                .add("description", movement.description());
        movement.reference().ifPresent(reference -> json.add("reference", reference));
        return json;
    }
}
