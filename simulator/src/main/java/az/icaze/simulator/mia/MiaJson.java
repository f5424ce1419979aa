package az.icaze.simulator.mia;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** Deliveries and permits of the ministry as JSON. */
final class MiaJson {

    private MiaJson() {}

    static JsonObject of(Deliveries.Delivery delivery) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", delivery.id())
                .add("receivedAt", delivery.receivedAt().toString())
                .add("hash", delivery.hash())
                .add("verdict", delivery.verdict());
        delivery.permit().ifPresent(permit -> json.add("permit", permit).add("revision", delivery.revision()));
        return json.build();
    }

    static JsonObject of(Deliveries.Taken taken) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("permit", taken.permit())
                .add("revision", taken.revision())
                .add("hash", taken.hash())
                .add("accepted", taken.accepted())
                .add("takenAt", taken.takenAt().toString());
        taken.reasonCode().ifPresent(code -> json.add("reasonCode", code));
        taken.reason().ifPresent(reason -> json.add("reason", reason));
        return json.build();
    }
}
