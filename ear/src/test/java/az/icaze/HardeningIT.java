package az.icaze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server's set-up, tried from outside: what is not needed is not there, what is malformed is refused. */
class HardeningIT {

    private final Icaze icaze = Icaze.running();
    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\n Host: localhost\r\n\r\n",
                "GET / HTTP/1.1\r\nHost : localhost\r\n\r\n",
                "GET / HTTP/1.1\nHost: localhost\n\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\r\r",
                "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
                "GET / HTTP/1.1\r\n\r\n",
            })
    void answers_400_to_a_malformed_request(String request) throws IOException {
        assertThat(statusLine(request)).startsWith("HTTP/1.1 400");
    }

    @Test
    void answers_a_well_formed_request_on_the_same_raw_connection() throws IOException {
        assertThat(statusLine("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    private String statusLine(String request) throws IOException {
        return Wire.beginning(icaze.ports().portal(), request, "HTTP/1.1 200".length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wildfly-services", "console", "console/index.html", "invoker", "hawtio", "management"})
    void serves_nothing_of_the_server_itself(String path) throws Exception {
        HttpResponse<String> answer = get(icaze.page(path));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("WildFly", "Undertow", "JBoss");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no-such-page", "no-such-page.xhtml", "pki/root.cer", "api/clock"})
    void sends_the_safety_headers_with_every_answer(String path) throws Exception {
        HttpResponse<String> answer = get(icaze.page(path));
        assertSafe(answer);
    }

    private static void assertSafe(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
        assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    }

    @Test
    void sends_the_safety_headers_and_no_inner_matters_with_a_refusal() throws Exception {
        assertRefused(404, HttpRequest.newBuilder(icaze.page("no-such-page.xhtml")));
        assertRefused(405, form("pki/root.cer", "a=b"));
        assertRefused(403, form("sign-in.xhtml", "a=b").header("Sec-Fetch-Site", "cross-site"));
    }

    private void assertRefused(int status, HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertSafe(answer);
        assertThat(answer.body()).doesNotContain("Exception", ".java:", "\tat ", "Undertow", "WildFly");
    }

    private HttpRequest.Builder form(String page, String body) {
        return HttpRequest.newBuilder(icaze.page(page))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    /** Of a page that nobody opened: it is opened now, or again, and nothing of what was sent is carried out. */
    @ParameterizedTest
    @ValueSource(strings = {"", "&jakarta.faces.ViewState=-4242424242424242424%3A42424242"})
    void carries_out_no_form_without_the_state_of_its_own_page(String state) throws Exception {
        DemoPerson leyla = icaze.people().named("Leyla");
        String attempts = icaze.ask("select count(*) from sign_in_attempt");

        HttpResponse<String> answer = http.send(
                form(
                                "sign-in.xhtml",
                                "signin=signin&signin%3Aphone=" + leyla.number().replace("+", "%2B")
                                        + "&signin%3AuserId=" + leyla.userId() + "&signin%3Ago=" + state)
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isIn(200, 302, 400);
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("sign-in-code");
        assertThat(icaze.ask("select count(*) from sign_in_attempt")).isEqualTo(attempts);
    }

    @Test
    void refuses_more_headers_parameters_and_bytes_than_a_page_needs() throws IOException {
        String headers =
                IntStream.range(0, 150).mapToObj(i -> "X-" + i + ": a\r\n").collect(Collectors.joining());
        String parameters = IntStream.range(0, 600).mapToObj(i -> "p" + i + "=").collect(Collectors.joining("&"));

        assertThat(statusLine(request("GET /", headers))).startsWith("HTTP/1.1 4");
        assertThat(statusLine(request("GET /?" + parameters, ""))).startsWith("HTTP/1.1 4");
        assertThat(statusLine(request("POST /sign-in.xhtml", "Content-Length: 12582913\r\n")))
                .startsWith("HTTP/1.1 413");
    }

    /** The server may answer, or say nothing more to one who sends so much. */
    @Test
    void serves_nobody_whose_headers_have_no_end() throws IOException {
        try {
            assertThat(statusLine(request("GET /", "X-Long: " + "a".repeat(40_000) + "\r\n")))
                    .matches("(HTTP/1.1 4..)?");
        } catch (SocketException cutOff) {
            assertThat(cutOff).hasMessageContaining("Connection");
        }
    }

    private static String request(String what, String headers) {
        return what + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n";
    }

    @Test
    void refuses_an_upload_in_a_request_that_only_reads() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(icaze.page("index.xhtml"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .method(
                        "GET",
                        BodyPublishers.ofString("--x\r\nContent-Disposition: form-data; name=\"f\"\r\n\r\nf\r\n--x--"))
                .build();
        assertThat(http.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(400);
    }

    @Test
    void keeps_the_session_cookie_from_scripts_other_sites_and_clear_text() throws Exception {
        String cookie = get(icaze.page("")).headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "Secure", "SameSite=Strict", "Path=/");
    }

    @Test
    void listens_on_loopback_and_on_the_ports_it_names_only() throws IOException {
        Set<String> expected = Set.of(
                local(icaze.ports().portal()),
                local(icaze.ports().staff()),
                local(icaze.ports().secure()),
                local(icaze.ports().partners()),
                local(icaze.ports().management()));
        assertThat(ListeningSockets.of(icaze.system().server().pid())).isEqualTo(expected);
    }

    private static String local(int port) {
        return "127.0.0.1:" + port;
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.3", "TLSv1.2"})
    void speaks_modern_TLS(String version) throws Exception {
        try (SSLSocket socket = Tls.open(icaze.ports().secure(), List.of(version), List.of())) {
            socket.startHandshake();
            assertThat(socket.getSession().getCipherSuite()).contains("_GCM_");
        }
    }

    @Test
    void bears_its_names_where_browsers_look_for_them() throws Exception {
        assertThat(Tls.names(icaze.ports().secure())).containsExactlyInAnyOrder("localhost", "127.0.0.1");
    }

    @Test
    void refuses_ciphers_without_forward_secrecy_or_authentication() {
        List<String> old = List.of("TLS_RSA_WITH_AES_128_GCM_SHA256", "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA");
        assertThatThrownBy(() -> {
                    try (SSLSocket socket = Tls.open(icaze.ports().secure(), List.of("TLSv1.2"), old)) {
                        socket.startHandshake();
                    }
                })
                .isInstanceOf(SSLException.class);
    }

    @Test
    void goes_on_after_every_connection_to_the_database_was_cut() throws Exception {
        assertThat(get(icaze.page("")).statusCode()).isEqualTo(200);
        String cut =
                icaze.ask("select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = 'icaze_app'");

        assertThat(Integer.parseInt(cut)).isPositive();
        for (int request = 0; request < Integer.parseInt(cut) + 1; request++) {
            assertThat(get(icaze.page("")).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void asks_for_an_account_at_the_management_interface() throws Exception {
        URI management = URI.create("http://127.0.0.1:" + icaze.ports().management() + "/");
        for (String path : List.of("management", "health", "metrics")) {
            assertThat(get(management.resolve(path)).statusCode()).as(path).isEqualTo(401);
        }
        assertThat(get(management.resolve("console/index.html")).statusCode()).isNotEqualTo(200);
    }

    private HttpResponse<String> get(URI address) throws Exception {
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
