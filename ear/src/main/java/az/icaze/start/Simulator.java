package az.icaze.start;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The outside world's demo people, as its archive and its REST interface tell of them. */
public final class Simulator {

    private static final String DEMO = "WEB-INF/classes/az/icaze/simulator/demo/demo.json";

    /** Keys are made on twenty SIMs and certified one after the other. */
    private static final Duration ENROLMENT = Duration.ofMinutes(2);

    private static final int ATTEMPTS = 3;

    private final URI address;
    private final HttpClient http = HttpClient.newHttpClient();

    /**
     * The simulator at this address.
     *
     * @param address ends with a slash
     */
    public Simulator(URI address) {
        this.address = address;
    }

    /** The FINs of the demo people who begin as administrators, separated by commas. */
    static String administrators(Path archive) {
        try (ZipFile war = new ZipFile(archive.toFile())) {
            ZipEntry demo = war.getEntry(DEMO);
            if (demo == null) {
                throw new CannotStart(archive + " holds no demo people.");
            }
            try (InputStream in = war.getInputStream(demo);
                    JsonReader reader = Json.createReader(in)) {
                return reader.readObject().getJsonArray("people").getValuesAs(JsonObject.class).stream()
                        .filter(person -> person.getString("role").equals("ADMINISTRATOR"))
                        .map(person -> person.getString("fin"))
                        .collect(Collectors.joining(","));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /**
     * Lets every demo person who has no certificates yet get them at the counter; returns when all have. Tried again a
     * few times: a register that has just started may answer its first question too late.
     */
    public void enrol() {
        for (int attempt = 1; ; attempt++) {
            try {
                enrolOnce();
                return;
            } catch (CannotStart notYet) {
                if (attempt == ATTEMPTS) {
                    throw notYet;
                }
            }
        }
    }

    private void enrolOnce() {
        ask(HttpRequest.newBuilder(address.resolve("api/demo/enrolment"))
                .timeout(ENROLMENT)
                .POST(BodyPublishers.noBody())
                .build());
    }

    /** Who can sign in, and with what. */
    public JsonArray signIns() {
        return ask(request(address.resolve("api/demo")).build()).asJsonArray();
    }

    /**
     * Types a PIN on a telephone as soon as it asks for one.
     *
     * @throws CannotStart when it does not ask in time, or the PIN is wrong
     */
    void typePin(String phone, String pin, Duration patience) {
        URI telephone = address.resolve("api/phones/" + URLEncoder.encode(phone, StandardCharsets.UTF_8));
        Wait.until(
                () -> Optional.of(ask(request(telephone).build()).asJsonObject())
                        .filter(Simulator::asks),
                patience,
                () -> "The telephone " + phone + " is not asked for a PIN: " + telephone + " shows its state.");
        JsonObject typed = Json.createObjectBuilder().add("pin", pin).build();
        JsonObject tried = ask(request(URI.create(telephone + "/pin"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(typed.toString()))
                        .build())
                .asJsonObject();
        if (!tried.getBoolean("right")) {
            throw new CannotStart("The PIN of the telephone " + phone + " is no longer " + pin + ": change it back at "
                    + address + ".");
        }
    }

    private static boolean asks(JsonObject telephone) {
        return telephone.get("prompt") instanceof JsonObject;
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(20));
    }

    private JsonStructure ask(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new CannotStart(request.uri() + " answers " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body().isBlank() ? JsonValue.EMPTY_JSON_OBJECT : read(answer.body());
        } catch (IOException fault) {
            throw new CannotStart(request.uri() + " does not answer: " + fault.getMessage(), fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Stopped while asking " + request.uri() + ".", stopped);
        }
    }

    private static JsonStructure read(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.read();
        }
    }
}
