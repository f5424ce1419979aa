package az.icaze.simulator.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.simulator.database.Database;
import az.icaze.simulator.database.TestWorld;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EnrolmentTest {

    private final Database database = TestWorld.open();
    private final List<JsonObject> applications = new CopyOnWriteArrayList<>();
    private HttpServer counter;
    private TestDemo demo;
    private int refusals;
    private int refusal = 409;

    @BeforeEach
    void open() throws IOException {
        counter = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        counter.createContext("/api/counter/certificates", this::issue);
        counter.start();
        demo = new TestDemo(database, "http://localhost:" + counter.getAddress().getPort());
        demo.beginning.begin();
    }

    @AfterEach
    void close() {
        counter.stop(0);
    }

    @Test
    void enrols_everybody_and_remembers_the_user_ids() {
        JsonArray signIns = demo.resource.enrol();
        assertThat(signIns).hasSize(18);
        assertThat(signIns)
                .allMatch(one -> one.asJsonObject().getString("userId").matches("[0-9]{6}"));
        assertThat(applications).hasSize(19);
        assertThat(told())
                .filteredOn(event -> event.contains("ServiceActivated"))
                .hasSize(18);
    }

    @Test
    void asks_for_nothing_twice() {
        demo.enrolment.enrolAll();
        demo.enrolment.enrolAll();
        assertThat(applications).hasSize(19);
        assertThat(told()).hasSize(18);
    }

    @Test
    void waits_while_the_service_is_not_active_yet() {
        refusals = 3;
        demo.enrolment.enrolAll();
        assertThat(applications).hasSize(22);
        assertThat(demo.enrolment.userId("+994502147717")).isPresent();
    }

    @Test
    void says_who_was_refused_when_waiting_does_not_help() {
        refusals = 1;
        refusal = 400;
        assertThatThrownBy(demo.enrolment::enrolAll)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Leyla Əliyeva")
                .hasMessageContaining("400");
    }

    @Test
    void proves_that_the_card_holds_two_different_keys() throws Exception {
        demo.enrolment.enrolAll();
        PKCS10CertificationRequest first = request(applications.get(0), "authenticationRequest");
        PKCS10CertificationRequest second = request(applications.get(0), "signingRequest");
        assertThat(stands(first)).isTrue();
        assertThat(stands(second)).isTrue();
        assertThat(first.getSubjectPublicKeyInfo()).isNotEqualTo(second.getSubjectPublicKeyInfo());
    }

    private static boolean stands(PKCS10CertificationRequest request) throws Exception {
        return request.isSignatureValid(new JcaContentVerifierProviderBuilder()
                .build(new JcaPKCS10CertificationRequest(request).getPublicKey()));
    }

    private static PKCS10CertificationRequest request(JsonObject application, String name) throws IOException {
        return new PKCS10CertificationRequest(Base64.getDecoder().decode(application.getString(name)));
    }

    private void issue(HttpExchange exchange) throws IOException {
        try (var reader = Json.createReader(exchange.getRequestBody())) {
            applications.add(reader.readObject());
        }
        boolean refuse = refusals-- > 0;
        byte[] body = (refuse
                        ? "{\"title\": \"not now\"}"
                        : "{\"userId\": \"" + (100_000 + applications.size())
                                + "\", \"authenticationCertificate\": \"\", \"signingCertificate\": \"\"}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(refuse ? refusal : 201, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private List<String> told() {
        return database.atOnce(sql -> sql.list("select body from outgoing order by seq", row -> row.text("body")));
    }
}
