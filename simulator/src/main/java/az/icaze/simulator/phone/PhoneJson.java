package az.icaze.simulator.phone;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;

/** A telephone as JSON. */
final class PhoneJson {

    private PhoneJson() {}

    static JsonObject of(PhoneView view) {
        return builder(view).build();
    }

    /** With {@code right} and {@code blocked}: what the card said to the code just typed. */
    static JsonObject of(Try tried, PhoneView view) {
        return builder(view)
                .add("right", tried.right())
                .add("blocked", tried.blocked())
                .build();
    }

    static JsonArray list(List<Phones.PhoneRow> rows) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        rows.forEach(row -> list.add(Json.createObjectBuilder()
                .add("phone", row.phone())
                .add("name", row.name())
                .add("operator", row.operator().name())
                .add("on", row.on())
                .add("waiting", row.waiting())));
        return list.build();
    }

    private static JsonObjectBuilder builder(PhoneView view) {
        PhoneView.Known known = view.known();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("phone", known.phone())
                .add("name", known.name())
                .add("operator", known.operator().name())
                .add("iccid", known.iccid())
                .add("sim", known.sim().name())
                .add("on", known.on())
                .add("answer", known.answer().name())
                .add("balance", known.balance())
                .add("barred", known.barred())
                .add("refuses", known.refuses())
                .add("tries", tries(view))
                .add("toChoose", toChoose(view))
                .add("inbox", inbox(view))
                .add("prompt", view.prompt().map(PhoneJson::prompt).orElse(JsonValue.NULL));
        view.service()
                .ifPresent(service -> json.add(
                        "service",
                        Json.createObjectBuilder()
                                .add("type", service.type().name())
                                .add("state", service.state().name())));
        view.last().ifPresent(outcome -> json.add("lastOutcome", outcome.name()));
        return json;
    }

    private static JsonValue prompt(Prompt prompt) {
        return Json.createObjectBuilder()
                .add("session", prompt.session().toString())
                .add("purpose", prompt.purpose().name())
                .add("text", prompt.text())
                .add("language", prompt.language())
                .add("verificationCode", prompt.verificationCode())
                .add("expires", prompt.expires().toString())
                .build();
    }

    private static JsonObjectBuilder tries(PhoneView view) {
        JsonObjectBuilder tries = Json.createObjectBuilder();
        view.tries().forEach((code, left) -> tries.add(code.name().toLowerCase(Locale.ROOT), left));
        return tries;
    }

    private static JsonArrayBuilder toChoose(PhoneView view) {
        JsonArrayBuilder codes = Json.createArrayBuilder();
        view.toChoose().forEach(code -> codes.add(code.name()));
        return codes;
    }

    private static JsonArrayBuilder inbox(PhoneView view) {
        JsonArrayBuilder inbox = Json.createArrayBuilder();
        view.inbox()
                .forEach(sms -> inbox.add(Json.createObjectBuilder()
                        .add("direction", sms.direction())
                        .add("peer", sms.peer())
                        .add("text", sms.text())
                        .add("at", sms.at().toString())));
        return inbox;
    }
}
