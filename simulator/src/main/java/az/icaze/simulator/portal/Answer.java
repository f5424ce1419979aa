package az.icaze.simulator.portal;

import jakarta.json.JsonObject;

/** What the portal answered: HTTP status, and the body where it was JSON, else an empty object. */
public record Answer(int status, JsonObject body) {

    public boolean ok() {
        return status == 200 || status == 201 || status == 204;
    }
}
