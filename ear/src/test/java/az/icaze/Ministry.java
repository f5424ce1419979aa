package az.icaze;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** The Ministry of Internal Affairs of the outside world. */
public final class Ministry {

    private final Outside outside;

    Ministry(Outside outside) {
        this.outside = outside;
    }

    /** It takes nothing from its queue until it resumes. */
    public void pause() {
        outside.put("mia", Json.createObjectBuilder().add("paused", true).build());
    }

    public void resume() {
        outside.put("mia", Json.createObjectBuilder().add("paused", false).build());
    }

    /** It rejects permits for this vehicle. */
    public void rejectPlate(String plate) {
        outside.put(
                "mia",
                Json.createObjectBuilder()
                        .add("rejectWhen", Json.createObjectBuilder().add("plate", plate))
                        .build());
    }

    public void rejectNothing() {
        outside.put(
                "mia",
                Json.createObjectBuilder()
                        .add("rejectWhen", JsonValue.EMPTY_JSON_OBJECT)
                        .build());
    }

    /** How often it took this permit over; once is right. */
    public long taken(String number) {
        return outside.get("mia/deliveries").asJsonObject().getJsonArray("taken").getValuesAs(JsonObject.class).stream()
                .filter(permit -> permit.getString("permit").equals(number))
                .count();
    }
}
