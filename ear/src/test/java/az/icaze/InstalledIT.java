package az.icaze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import az.icaze.start.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The way of {@code docs/operations.md}, on a server of one's own: what production serves, and what it does not. */
@Tag("installed")
class InstalledIT {

    private static final Ports PORTS = new Ports(Integer.getInteger(Ports.PROPERTY));

    private static InstalledServer server;
    private static String refusal;

    private final HttpClient http =
            HttpClient.newBuilder().sslContext(Tls.trustingAnybody()).build();

    @BeforeAll
    static void install_and_start() {
        server = new InstalledServer(Path.of(System.getProperty("icaze.test.folder")), PORTS);
        server.install();
        refusal = server.startWithout("ICAZE_CA_KEY");
        server.start();
        HttpClient http =
                HttpClient.newBuilder().sslContext(Tls.trustingAnybody()).build();
        await().atMost(Duration.ofMinutes(3))
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> {
                    assertThat(server.running()).as("the server").isTrue();
                    return http.send(HttpRequest.newBuilder(secure("")).build(), BodyHandlers.discarding())
                                    .statusCode()
                            == 200;
                });
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void says_in_one_line_which_setting_is_missing() {
        assertThat(refusal.strip().lines())
                .containsOnlyOnce("Icaze does not start: ICAZE_CA_KEY is missing. docs/operations.md says what it is.");
        assertThat(refusal).doesNotContain("Exception");
    }

    @Test
    void leads_from_clear_text_to_TLS() throws Exception {
        HttpResponse<String> answer = get(clear("sign-in.xhtml?lang=en"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("https://localhost:" + PORTS.secure() + "/sign-in.xhtml?lang=en");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void leads_to_its_own_name_whatever_host_is_asked_for() throws Exception {
        String answer = Wire.answer(
                PORTS.portal(), "GET /sign-in.xhtml HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 302")
                .contains("Location: https://localhost:" + PORTS.secure() + "/sign-in.xhtml")
                .doesNotContain("elsewhere.example");
    }

    @Test
    void bears_its_name_where_browsers_look_for_it() throws Exception {
        assertThat(Tls.names(PORTS.secure())).containsExactly("localhost");
    }

    @Test
    void serves_the_authoritys_certificates_in_clear_text() throws Exception {
        for (String file : new String[] {"pki/root.cer", "pki/issuing.cer"}) {
            HttpResponse<String> answer = get(clear(file));
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pkix-cert");
        }
    }

    @Test
    void keeps_its_cookie_to_this_host_and_to_TLS() throws Exception {
        HttpResponse<String> answer = get(secure("sign-in.xhtml"));
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("__Host-icaze=")
                .contains("Secure", "HttpOnly", "SameSite=Strict", "Path=/");
        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(value -> assertThat(value).contains("max-age="));
    }

    @Test
    void serves_the_staff_on_their_own_listener_over_TLS_only() throws Exception {
        assertThat(get(secure("staff/index.xhtml")).statusCode()).isEqualTo(404);
        URI staff = URI.create("https://localhost:" + PORTS.staff() + "/staff/index.xhtml");
        HttpResponse<String> answer = get(staff);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(next -> assertThat(next).contains("/sign-in.xhtml"));
    }

    @Test
    void lets_nobody_move_its_clock_and_has_no_outside_world() throws Exception {
        HttpRequest move = HttpRequest.newBuilder(secure("api/clock"))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"offsetSeconds\": 86400}"))
                .build();
        assertThat(http.send(move, BodyHandlers.discarding()).statusCode()).isEqualTo(404);
        assertThat(get(secure("simulator/")).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(URI address) throws Exception {
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static URI clear(String path) {
        return URI.create("http://localhost:" + PORTS.portal() + "/" + path);
    }

    private static URI secure(String path) {
        return URI.create("https://localhost:" + PORTS.secure() + "/" + path);
    }
}
