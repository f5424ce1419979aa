package az.icaze.simulator.mia;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** What the ministry answers: a CloudEvents 1.0 event, {@code docs/mia/answer.schema.json}. */
final class MiaAnswers {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "az.icaze.simulator.texts", Locale.forLanguageTag("az"), MiaAnswers.class.getClassLoader());

    private MiaAnswers() {}

    /** One answer for each (permit, revision): its id says so. */
    static JsonObject of(PermitEvent event, Optional<Rejection> rejection, Instant at) {
        JsonObjectBuilder data =
                Json.createObjectBuilder().add("permit", event.permit()).add("revision", event.revision());
        rejection.ifPresent(why -> data.add("reasonCode", why.code().name()).add("reason", reason(why)));
        return Json.createObjectBuilder()
                .add("specversion", "1.0")
                .add("id", "mia:" + event.permit() + ":" + event.revision())
                .add("source", "urn:az:mia:permits")
                .add("type", "az.gov.icaze.permit." + (rejection.isEmpty() ? "accepted" : "rejected") + ".v1")
                .add("subject", event.permit())
                .add("time", at.toString())
                .add("datacontenttype", "application/json")
                .add("data", data)
                .build();
    }

    /** In Azerbaijani, as the ministry writes; in brackets what exactly, for whoever looks for the cause. */
    static String reason(Rejection rejection) {
        return TEXTS.getString("mia.reason." + rejection.code().name()) + " (" + rejection.detail() + ")";
    }
}
