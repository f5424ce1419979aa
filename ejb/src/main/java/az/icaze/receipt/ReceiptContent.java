package az.icaze.receipt;

import az.icaze.CanonicalJson;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

/** What the holder signs (rule R60). */
final class ReceiptContent {

    private ReceiptContent() {}

    static CanonicalJson of(ReceiptApplication application) {
        JsonObjectBuilder content = Json.createObjectBuilder()
                .add("application", application.number())
                .add("asksFor", "RECEIPT")
                .add("type", application.type().name())
                .add("fin", application.fin().value())
                .add("name", application.name())
                .add("document", application.document().value())
                .add("phone", application.phone().value());
        application.organisation().ifPresent(organisation -> {
            content.add("organisation", organisation.voen().value()).add("organisationName", organisation.name());
            organisation.position().ifPresent(position -> content.add("position", position));
        });
        return CanonicalJson.of(content.build());
    }
}
