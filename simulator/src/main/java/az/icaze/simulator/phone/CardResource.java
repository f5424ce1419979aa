package az.icaze.simulator.phone;

import az.icaze.simulator.Members;
import az.icaze.simulator.operator.Operator;
import az.icaze.simulator.operator.PhoneNumbers;
import az.icaze.simulator.operator.SimKind;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The SIM card of a number: another one, one of another operator, and what proves that it holds its keys. */
@Path("cards/{phone}")
@Produces(MediaType.APPLICATION_JSON)
public class CardResource {

    @Inject
    Cards cards;

    @Inject
    SimKeys keys;

    /** {@code {"sim": "PHYSICAL"}}; answers with what is in the envelope, said once. */
    @POST
    @Path("replace")
    public JsonObject replace(@PathParam("phone") String phone, JsonObject body) {
        return EnvelopeJson.of(
                cards.replace(PhoneNumbers.e164(phone), Members.of(body).value("sim", SimKind::valueOf)));
    }

    /** {@code {"operator": "NAR", "sim": "PHYSICAL"}}; answers with what is in the envelope, said once. */
    @POST
    @Path("port")
    public JsonObject port(@PathParam("phone") String phone, JsonObject body) {
        Members wanted = Members.of(body);
        return EnvelopeJson.of(cards.port(
                PhoneNumbers.e164(phone),
                wanted.value("operator", Operator::valueOf),
                wanted.value("sim", SimKind::valueOf)));
    }

    /** Two certificate requests (PKCS#10, DER, base64), made by the card. */
    @GET
    @Path("requests")
    public JsonObject requests(@PathParam("phone") String phone) {
        return keys.requests(PhoneNumbers.e164(phone));
    }
}
