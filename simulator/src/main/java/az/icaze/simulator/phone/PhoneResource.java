package az.icaze.simulator.phone;

import az.icaze.simulator.Members;
import az.icaze.simulator.Refused;
import az.icaze.simulator.operator.Accounts;
import az.icaze.simulator.operator.PhoneNumbers;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.OptionalInt;

/** What a hand does with a telephone, for tests and scripts. */
@Path("phones")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PhoneResource {

    @Inject
    Phones phones;

    @Inject
    Prompts prompts;

    @Inject
    SimMenu menu;

    @Inject
    Texting texting;

    @Inject
    Accounts accounts;

    @GET
    public JsonArray all() {
        return PhoneJson.list(phones.all());
    }

    @GET
    @Path("{phone}")
    public JsonObject read(@PathParam("phone") String phone) {
        return PhoneJson.of(phones.view(PhoneNumbers.e164(phone)));
    }

    /** {@code {"pin": "1234"}}: answers the open prompt; 409 when there is none. */
    @POST
    @Path("{phone}/pin")
    public JsonObject pin(@PathParam("phone") String phone, JsonObject typed) {
        String number = PhoneNumbers.e164(phone);
        return PhoneJson.of(prompts.answer(number, Members.of(typed).text("pin")), phones.view(number));
    }

    @POST
    @Path("{phone}/cancel")
    @Consumes(MediaType.WILDCARD)
    public JsonObject cancel(@PathParam("phone") String phone) {
        prompts.cancel(PhoneNumbers.e164(phone));
        return read(phone);
    }

    /** {@code {"on": false}} */
    @POST
    @Path("{phone}/power")
    public JsonObject power(@PathParam("phone") String phone, JsonObject wanted) {
        phones.power(PhoneNumbers.e164(phone), Members.of(wanted).flag("on"));
        return read(phone);
    }

    /** {@code {"outcome": "ERROR_0035"}}: what the telephone does with prompts from now on; NORMAL again in the end. */
    @POST
    @Path("{phone}/answer")
    public JsonObject answer(@PathParam("phone") String phone, JsonObject wanted) {
        phones.answer(
                PhoneNumbers.e164(phone),
                choice(Handset.class, Members.of(wanted).text("outcome")));
        return read(phone);
    }

    /** {@code {"to": "8500", "text": "ferdi"}}; with {@code "parts": 2} cut so, whatever would fit. */
    @POST
    @Path("{phone}/sms")
    public JsonObject write(@PathParam("phone") String phone, JsonObject body) {
        Members wanted = Members.of(body);
        texting.send(
                PhoneNumbers.e164(phone),
                wanted.text("to"),
                wanted.text("text"),
                wanted.isGiven("parts") ? OptionalInt.of(wanted.whole("parts", 1, 255)) : OptionalInt.empty());
        return read(phone);
    }

    /** {@code {"barred": true}}: no text leaves the number. */
    @POST
    @Path("{phone}/bar")
    public JsonObject bar(@PathParam("phone") String phone, JsonObject wanted) {
        phones.bar(PhoneNumbers.e164(phone), Members.of(wanted).flag("barred"));
        return read(phone);
    }

    /** {@code {"refuses": true}}: the operator does nothing that the portal asks for the number. */
    @POST
    @Path("{phone}/refuse")
    public JsonObject refuse(@PathParam("phone") String phone, JsonObject wanted) {
        phones.refuse(PhoneNumbers.e164(phone), Members.of(wanted).flag("refuses"));
        return read(phone);
    }

    /** {@code {"amount": 0.01}} in AZN; set by hand, and the portal hears nothing. */
    @POST
    @Path("{phone}/balance")
    public JsonObject balance(@PathParam("phone") String phone, JsonObject wanted) {
        accounts.set(PhoneNumbers.e164(phone), Members.of(wanted).number("amount"));
        return read(phone);
    }

    /** {@code {"puk": "12345678", "pin": "PIN1", "newPin": "1234"}} */
    @POST
    @Path("{phone}/unblock")
    public JsonObject unblock(@PathParam("phone") String phone, JsonObject body) {
        String number = PhoneNumbers.e164(phone);
        Members wanted = Members.of(body);
        String newPin = wanted.text("newPin");
        Try tried = menu.unblock(number, wanted.text("puk"), pin(wanted), newPin, newPin);
        return PhoneJson.of(tried, phones.view(number));
    }

    /** {@code {"pin": "PIN1", "old": "1234", "newPin": "4321"}} */
    @POST
    @Path("{phone}/change")
    public JsonObject change(@PathParam("phone") String phone, JsonObject body) {
        String number = PhoneNumbers.e164(phone);
        Members wanted = Members.of(body);
        String newPin = wanted.text("newPin");
        Try tried = menu.change(number, pin(wanted), wanted.text("old"), newPin, newPin);
        return PhoneJson.of(tried, phones.view(number));
    }

    /** {@code {"pin": "PIN1", "newPin": "4321"}}: a PIN that waits for its holder to choose it. */
    @POST
    @Path("{phone}/choose")
    public JsonObject choose(@PathParam("phone") String phone, JsonObject body) {
        Members wanted = Members.of(body);
        String newPin = wanted.text("newPin");
        menu.choose(PhoneNumbers.e164(phone), pin(wanted), newPin, newPin);
        return read(phone);
    }

    private static Code pin(Members wanted) {
        return choice(Code.class, wanted.text("pin"));
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Refused("choice.unknown");
        }
    }
}
