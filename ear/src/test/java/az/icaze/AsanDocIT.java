package az.icaze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What AsanDoc Client does over its own interface, with the person's telephone beside it (rules R109–R111, R119). */
class AsanDocIT {

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private final Icaze icaze = Icaze.running();
    private final HttpClient http = HttpClient.newHttpClient();
    private final DemoPerson holder = icaze.subscribers().withCertificates(List.of("CITIZEN"));

    private String token = "";

    @Test
    @DisplayName("R109, R110: signs in with PIN1, reads the validity, and changes the User ID with PIN2")
    void shows_the_validity_and_changes_the_user_id() {
        signIn(holder.userId());
        JsonObject number =
                json(send("GET", "validity", none())).getJsonArray("numbers").getJsonObject(0);
        assertThat(number.getString("phone")).isEqualTo(holder.number());
        assertThat(number.getJsonArray("certificates")).isNotEmpty();

        String wanted = "7351904";
        JsonObject asked = json(send(
                "POST",
                "user-id-change",
                Json.createObjectBuilder()
                        .add("userId", wanted)
                        .add("language", "az")
                        .build()));
        assertThat(holder.phone().awaitCode()).isEqualTo(asked.getString("verificationCode"));
        holder.phone().typePin(holder.pin2());
        await().until(() -> json(send("GET", "user-id-change", none())).getString("state"), "DONE"::equals);

        assertThat(send("DELETE", "visit", none()).statusCode()).isEqualTo(NO_CONTENT);
        assertThat(send("GET", "validity", none()).statusCode()).isEqualTo(UNAUTHORIZED);
        assertThat(begin(holder.number(), holder.userId()).statusCode()).isEqualTo(FORBIDDEN);
        signIn(wanted);
    }

    @Test
    @DisplayName("R119: a wrong number and a wrong User ID are told alike, and nothing is shown without a token")
    void tells_strangers_nothing() {
        assertThat(send("GET", "validity", none()).statusCode()).isEqualTo(UNAUTHORIZED);
        HttpResponse<String> wrongUser = begin(holder.number(), "999999");
        HttpResponse<String> wrongNumber = begin("+994502000001", holder.userId());

        assertThat(wrongUser.statusCode()).isEqualTo(FORBIDDEN);
        assertThat(wrongUser.body()).isEqualTo(wrongNumber.body());
        assertThat(wrongUser.headers().allValues("Set-Cookie")).isEmpty();
    }

    private void signIn(String userId) {
        JsonObject begun = json(begin(holder.number(), userId));
        assertThat(holder.phone().awaitCode()).isEqualTo(begun.getString("verificationCode"));
        holder.phone().typePin(holder.pin1());
        String path = "sign-ins/" + begun.getString("id");
        await().until(() -> json(send("GET", path, none())).getString("state"), "PROVEN"::equals);
        token = json(send("POST", path + "/token", none())).getString("token");
    }

    private HttpResponse<String> begin(String phone, String userId) {
        return send(
                "POST",
                "sign-ins",
                Json.createObjectBuilder()
                        .add("phone", phone)
                        .add("userId", userId)
                        .add("language", "az")
                        .build());
    }

    private static JsonObject none() {
        return JsonObject.EMPTY_JSON_OBJECT;
    }

    private HttpResponse<String> send(String method, String path, JsonObject body) {
        BodyPublisher content = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString());
        HttpRequest.Builder request = HttpRequest.newBuilder(icaze.page("api/asandoc/" + path))
                .header("Content-Type", "application/json")
                .method(method, content);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static JsonObject json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(OK);
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
