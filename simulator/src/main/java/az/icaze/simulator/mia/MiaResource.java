package az.icaze.simulator.mia;

import az.icaze.simulator.Members;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ministry for tests and scripts. */
@Path("mia")
@Produces(MediaType.APPLICATION_JSON)
public class MiaResource {

    private static final int ALL = 1_000_000;

    @Inject
    MiaSettings settings;

    @Inject
    MiaStation station;

    @Inject
    Deliveries deliveries;

    @GET
    public JsonObject read() {
        MiaSettings.Setting setting = settings.read();
        JsonObjectBuilder rules = Json.createObjectBuilder();
        setting.rejectWhen().forEach(rules::add);
        return Json.createObjectBuilder()
                .add("paused", setting.paused())
                .add("rejectWhen", rules)
                .add("delaySeconds", setting.delaySeconds())
                .build();
    }

    /** {@code {"paused": false, "rejectWhen": {"plate": "10AA123"}, "delaySeconds": 0}}; what is left out stays. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject write(JsonObject body) {
        Members wanted = Members.of(body);
        MiaSettings.Setting now = settings.read();
        station.set(new MiaSettings.Setting(
                wanted.flag("paused", now.paused()),
                wanted.isGiven("rejectWhen") ? rules(wanted.object("rejectWhen").json()) : now.rejectWhen(),
                wanted.whole("delaySeconds", 0, 86_400, now.delaySeconds())));
        return read();
    }

    /** {@code deliveries}: everything that came, latest first; {@code taken}: each revision once, with its answer. */
    @GET
    @Path("deliveries")
    public JsonObject deliveries() {
        var came = Json.createArrayBuilder();
        deliveries.latest(ALL).forEach(delivery -> came.add(MiaJson.of(delivery)));
        var taken = Json.createArrayBuilder();
        deliveries.taken(ALL).forEach(permit -> taken.add(MiaJson.of(permit)));
        return Json.createObjectBuilder()
                .add("deliveries", came)
                .add("taken", taken)
                .build();
    }

    private static Map<String, String> rules(JsonObject wanted) {
        Map<String, String> rules = new LinkedHashMap<>();
        wanted.forEach((field, value) ->
                rules.put(field, value instanceof JsonString text ? text.getString() : value.toString()));
        return rules;
    }
}
