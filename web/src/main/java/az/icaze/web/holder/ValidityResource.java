package az.icaze.web.holder;

import az.icaze.certificate.HeldCertificate;
import az.icaze.holder.MyAsanImza;
import az.icaze.holder.OwnNumber;
import az.icaze.identity.SignedInPerson;
import az.icaze.prolongation.Prolongations;
import az.icaze.subscription.SubscriptionView;
import az.icaze.web.rest.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Until when what is valid, for AsanDoc Client (rule R110); docs/asandoc. Dates are last valid days in Baku (rule D1). */
@RequestScoped
@Path("/asandoc/validity")
@Produces(MediaType.APPLICATION_JSON)
public class ValidityResource {

    @Inject
    MyAsanImza own;

    @Inject
    Prolongations prolongations;

    @Inject
    Caller caller;

    /** Of all numbers of the person, the one he signed in with first. */
    @GET
    public JsonObject read() {
        SignedInPerson person = caller.person();
        JsonArrayBuilder numbers = Json.createArrayBuilder();
        own.view(person).numbers().forEach(number -> numbers.add(number(number, person)));
        return Json.createObjectBuilder().add("numbers", numbers).build();
    }

    private JsonObjectBuilder number(OwnNumber number, SignedInPerson person) {
        JsonObjectBuilder written =
                Json.createObjectBuilder().add("phone", number.phone().value());
        number.service().ifPresent(service -> written.add("service", service(service)));
        JsonArrayBuilder certificates = Json.createArrayBuilder();
        number.certificates().forEach(held -> certificates.add(certificate(held)));
        written.add("certificates", certificates);
        prolongations
                .timeline(number.phone(), person)
                .window()
                .ifPresent(window -> written.add(
                        "prolongation",
                        Json.createObjectBuilder()
                                .add("opens", window.opens().toString())
                                .add("closes", window.closes().toString())));
        return written;
    }

    private static JsonObjectBuilder service(SubscriptionView service) {
        return Json.createObjectBuilder()
                .add("operator", service.operator().name())
                .add("type", service.type().name())
                .add("state", service.state().name())
                .add("validUntil", service.validUntil().toString());
    }

    private static JsonObjectBuilder certificate(HeldCertificate held) {
        JsonObjectBuilder written = Json.createObjectBuilder()
                .add("serial", held.serial())
                .add("type", held.type().name())
                .add("state", held.status().name())
                .add("validFrom", held.notBefore().toString())
                .add("validUntil", held.validUntil().toString())
                .add("usable", held.usable());
        held.unusable().ifPresent(why -> written.add("unusable", why.name()));
        return written;
    }
}
