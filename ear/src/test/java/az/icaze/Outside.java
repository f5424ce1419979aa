package az.icaze;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The simulator's REST interface: what a hand does on its pages, a test does here. */
final class Outside {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI base;
    private final HttpClient http = HttpClient.newHttpClient();

    /** At this address, which ends with a slash. */
    Outside(URI simulator) {
        this.base = simulator.resolve("api/");
    }

    JsonStructure get(String path) {
        return send(path, "GET", BodyPublishers.noBody());
    }

    JsonStructure post(String path, JsonValue body) {
        return send(path, "POST", BodyPublishers.ofString(body.toString()));
    }

    JsonStructure put(String path, JsonValue body) {
        return send(path, "PUT", BodyPublishers.ofString(body.toString()));
    }

    private JsonStructure send(String path, String method, BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/json")
                .timeout(PATIENCE)
                .method(method, body)
                .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new AssertionError(
                        method + " " + path + " answers " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body().isBlank() ? JsonValue.EMPTY_JSON_OBJECT : read(answer.body());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static JsonStructure read(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.read();
        }
    }
}
