package az.icaze.simulator.phone;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** What came with a new card as JSON: the one time its codes are said. */
public final class EnvelopeJson {

    private EnvelopeJson() {}

    public static JsonObject of(Cards.Envelope envelope) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("phone", envelope.line().phone())
                .add("operator", envelope.line().operator().name())
                .add("iccid", envelope.line().iccid())
                .add("sim", envelope.line().sim().name());
        envelope.codes().ifPresent(codes -> {
            json.add("pin1", codes.pin1()).add("pin2", codes.pin2());
            codes.puk().ifPresent(puk -> json.add("puk", puk));
        });
        return json.build();
    }
}
