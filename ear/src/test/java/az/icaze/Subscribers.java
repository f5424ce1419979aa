package az.icaze;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/**
 * People who come to Asan İmza while a test runs: a card and the service from an operator's counter, certificates from
 * the authority's. Each is somebody new, whom a test may bring into any state.
 */
public final class Subscribers {

    private static final BigDecimal RICH = new BigDecimal("900.00");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int CONFLICT = 409;

    /** Somebody of the register of persons without a telephone, and no organisation's. */
    private static final String SOMEBODY =
            "select json_build_object('fin', fin, 'document', document, 'name', given_name || ' ' || surname)"
                    + " from person p where alive and birth_date < '1990-01-01'"
                    + " and not exists (select from phone where phone.fin = p.fin)"
                    + " and not exists (select from application where application.fin = p.fin)"
                    + " and not exists (select from employment where employment.fin = p.fin) order by fin limit 1";

    private final Icaze icaze;
    private final Outside outside;
    private final HttpClient http = HttpClient.newHttpClient();

    Subscribers(Icaze icaze, Outside outside) {
        this.icaze = icaze;
        this.outside = outside;
    }

    /**
     * Somebody with a plastic card of Bakcell, a filled account and these certificates, none for an organisation.
     *
     * @param types the service is of the last one's type
     */
    public DemoPerson withCertificates(List<String> types) {
        DemoPerson card = withService("BAKCELL", "PHYSICAL", types.get(types.size() - 1));
        String userId = "";
        for (String type : types) {
            userId = certified(card, type);
        }
        return card.withUserId(userId);
    }

    /** Somebody with a Citizen certificate on an embedded SIM of Azercell, whose PINs are not chosen yet (rule R100). */
    public DemoPerson withEmbeddedSim() {
        DemoPerson card = withService("AZERCELL", "ESIM", "CITIZEN");
        return card.withUserId(certified(card, "CITIZEN"));
    }

    /** As the register of persons has it: {@code 02.11.1979}. */
    public String birthDate(DemoPerson person) {
        return icaze.system()
                .database()
                .ask(
                        "icaze_simulator",
                        "select to_char(birth_date, 'DD.MM.YYYY') from person where fin = '" + person.fin() + "'");
    }

    /** Somebody whose service is active, without any certificate. */
    public DemoPerson withService(String operator, String sim, String service) {
        JsonObject person = read(icaze.system().database().ask("icaze_simulator", SOMEBODY));
        String application = Integer.toString(post(
                        "applications",
                        Json.createObjectBuilder()
                                .add("fin", person.getString("fin"))
                                .add("operator", operator)
                                .add("sim", sim)
                                .add("type", service)
                                .build())
                .getInt("id"));
        post("applications/" + application + "/sign", JsonValue.EMPTY_JSON_OBJECT);
        JsonObject card = post("applications/" + application + "/provide", JsonValue.EMPTY_JSON_OBJECT);
        String number = card.getString("phone");
        post(
                "accounts/" + number.replace("+", "%2B") + "/top-up",
                Json.createObjectBuilder().add("amount", RICH).build());
        return new DemoPerson(
                person.getString("name"),
                person.getString("fin"),
                person.getString("document"),
                number,
                "",
                card.getString("pin1", ""),
                card.getString("pin2", ""),
                card.getString("puk", ""),
                service,
                new Phone(outside, number));
    }

    private JsonObject post(String path, JsonValue body) {
        return outside.post(path, body).asJsonObject();
    }

    /** The User ID; asked for again until the operator's word about the service has come. */
    private String certified(DemoPerson person, String type) {
        JsonObjectBuilder application = Json.createObjectBuilder(
                        outside.get("cards/" + person.number().replace("+", "%2B") + "/requests")
                                .asJsonObject())
                .add("fin", person.fin())
                .add("document", person.document())
                .add("phone", person.number())
                .add("type", type)
                .add("documents", Json.createArrayBuilder().add("ID_CARD"));
        String body = application.build().toString();
        return Awaitility.await().atMost(PATIENCE).until(() -> counter(body), userId -> !userId.isEmpty());
    }

    private String counter(String application) {
        HttpRequest request = HttpRequest.newBuilder(icaze.page("api/counter/certificates"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + icaze.secrets().get("ICAZE_COUNTER_TOKEN"))
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofString(application))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == CONFLICT && answer.body().contains("service-not-active")) {
                return "";
            }
            if (answer.statusCode() / 100 != 2) {
                throw new AssertionError("The counter answers " + answer.statusCode() + ": " + answer.body());
            }
            return read(answer.body()).getString("userId");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static JsonObject read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
