package az.icaze.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The three registers against an HTTP server that answers well, badly, and not at all. */
class RegistersTest {

    private static final Fin LEYLA = new Fin("5VBK5VR");
    private static final Voen ARAZ = new Voen("1401555071");

    private final RegisterClient client = new RegisterClient();
    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private int status = 200;
    private String body = "";
    private String asked;
    private String sent;
    private String authorization;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/registers", this::answer);
        server.createContext("/silent", exchange -> awaitEnd());
        server.start();
        client.url = url(server.getAddress().getPort(), "/registers");
        client.token = "secret";
        client.open();
    }

    @AfterEach
    void stop() {
        end.countDown();
        client.close();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void finds_a_person_with_the_token_of_the_register() {
        body = """
                {"fin":"5VBK5VR","surname":"Əliyeva","givenName":"Leyla","patronymic":"Kamran qızı",
                 "birthDate":"1984-03-14","document":"AA1234567","alive":true,"anything":"else"}""";
        assertThat(persons().find(LEYLA))
                .contains(new Person(
                        LEYLA,
                        "Əliyeva",
                        "Leyla",
                        "Kamran qızı",
                        LocalDate.of(1984, 3, 14),
                        new DocumentNumber("AA1234567"),
                        true));
        assertThat(asked).isEqualTo("/registers/persons/5VBK5VR");
        assertThat(authorization).isEqualTo("Bearer secret");
    }

    @Test
    void an_unknown_person_is_empty_and_not_a_fault() {
        status = 404;
        body = "{}";
        assertThat(persons().find(LEYLA)).isEmpty();
        assertThat(organisations().find(ARAZ)).isEmpty();
    }

    @Test
    void finds_an_organisation_and_those_of_a_person() {
        String araz = """
                {"voen":"1401555071","name":"Araz Logistika MMC","kind":"LEGAL_ENTITY","director":"5VBK5VR",
                 "sealHolders":["A9RJ7DM"],"linkedSignatures":["5VBK5VR","A9RJ7DM"]}""";
        body = araz;
        Organisation found = organisations().find(ARAZ).orElseThrow();
        assertThat(asked).isEqualTo("/registers/organisations/1401555071");
        assertThat(found.name()).isEqualTo("Araz Logistika MMC");
        assertThat(found.ledBy(LEYLA)).isTrue();
        assertThat(found.sealHeldBy(new Fin("A9RJ7DM"))).isTrue();
        assertThat(found.sealHeldBy(new Fin("94FMDDD"))).isFalse();
        body = "[" + araz + "]";
        assertThat(organisations().ofPerson(LEYLA)).containsExactly(found);
        assertThat(asked).isEqualTo("/registers/organisations?person=5VBK5VR");
        body = "[]";
        assertThat(organisations().ofPerson(LEYLA)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 401, 403, 429, 500, 503})
    void every_other_answer_is_no_answer(int code) {
        status = code;
        body = "{}";
        assertUnavailable();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>Maintenance</html>",
                "[]",
                "{}",
                "{\"fin\":\"5VBK5VR\"",
                "{\"fin\":17}",
                "{\"fin\":\"OOOOOOO\",\"surname\":\"A\",\"givenName\":\"B\",\"birthDate\":\"1984-03-14\",\"document\":\"AA1234567\",\"alive\":true}",
                "{\"fin\":\"5VBK5VR\",\"surname\":\"A\",\"givenName\":\"B\",\"birthDate\":\"14.03.1984\",\"document\":\"AA1234567\",\"alive\":true}",
            })
    void an_answer_that_cannot_be_read_is_no_answer(String unreadable) {
        body = unreadable;
        assertUnavailable();
    }

    @Test
    void waits_two_seconds_for_a_silent_register_and_not_longer() {
        client.url = client.url.replace("/registers", "/silent");
        long start = System.nanoTime();
        assertUnavailable();
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(1_500), Duration.ofSeconds(5));
    }

    @Test
    void a_register_that_is_down_is_unavailable() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            client.url = url(free.getLocalPort(), "/registers");
        }
        assertUnavailable();
    }

    @Test
    void an_absent_register_is_one_line_of_the_log_and_no_page() {
        List<LogRecord> written = new ArrayList<>();
        Handler handler = new Written(written);
        Logger log = Logger.getLogger(RegisterClient.class.getName());
        log.addHandler(handler);
        try {
            body = "{\"fin\":17}\n";
            assertUnavailable();
        } finally {
            log.removeHandler(handler);
        }

        assertThat(written).singleElement().satisfies(line -> {
            assertThat(line.getThrown()).isNull();
            assertThat(new SimpleFormatter().formatMessage(line))
                    .contains(client.url, "ClassCastException")
                    .doesNotContain("\n", "\tat ");
        });
    }

    private static final class Written extends Handler {

        private final List<LogRecord> lines;

        Written(List<LogRecord> lines) {
            this.lines = lines;
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(line);
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    private void assertUnavailable() {
        assertThatExceptionOfType(RegisterUnavailable.class)
                .isThrownBy(() -> persons().find(LEYLA))
                .satisfies(refused -> {
                    assertThat(refused.status()).isEqualTo(503);
                    assertThat(refused.key()).isEqualTo("refusal.register-unavailable");
                });
    }

    @Test
    void registers_an_entrepreneur_by_the_number_of_his_application() {
        body = "{\"voen\":\"0300725012\",\"existed\":true}";
        assertThat(taxes().register("2026-M-0000017", LEYLA))
                .contains(new TaxRegistration.Registered(new Voen("0300725012"), true));
        assertThat(asked).isEqualTo("/registers/taxpayers");
        assertThat(sent).isEqualTo("{\"application\":\"2026-M-0000017\",\"fin\":\"5VBK5VR\"}");

        body = "{\"voen\":\"1401555071\",\"existed\":false}";
        assertThatExceptionOfType(RegisterUnavailable.class)
                .as("no VÖEN of an entrepreneur")
                .isThrownBy(() -> taxes().register("2026-M-0000017", LEYLA));
        status = 404;
        assertThat(taxes().register("2026-M-0000017", LEYLA)).isEmpty();
    }

    private TaxRegistration taxes() {
        TaxRegistration taxes = new TaxRegistration();
        taxes.client = client;
        return taxes;
    }

    private PersonRegister persons() {
        PersonRegister persons = new PersonRegister();
        persons.client = client;
        return persons;
    }

    private OrganisationRegister organisations() {
        OrganisationRegister organisations = new OrganisationRegister();
        organisations.client = client;
        return organisations;
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked = exchange.getRequestURI().toString();
        sent = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        authorization = exchange.getRequestHeaders().getFirst("Authorization");
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void awaitEnd() throws IOException {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String url(int port, String path) {
        return "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port + path;
    }
}
