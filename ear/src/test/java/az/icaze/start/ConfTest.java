package az.icaze.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code icaze.conf} settles before an operator's server starts. */
class ConfTest {

    private static final Path SERVER = Path.of("src/main/server").toAbsolutePath();
    private static final String PASSWORD = "only-for-this-test";

    @TempDir
    Path home;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void installed() throws Exception {
        Files.createDirectories(home.resolve("bin"));
        Files.createDirectories(home.resolve("standalone/configuration"));
        Files.copy(SERVER.resolve("certificate.conf"), home.resolve("bin/icaze-certificate.conf"));
        for (String name : List.of(
                "ICAZE_DB_URL",
                "ICAZE_DB_PASSWORD",
                "ICAZE_DB_OWNER_PASSWORD",
                "ICAZE_AUDIT_KEY",
                "ICAZE_CA_KEY",
                "ICAZE_COUNTER_TOKEN",
                "ICAZE_REGISTERS_URL",
                "ICAZE_REGISTERS_TOKEN",
                "ICAZE_FIRST_ADMINISTRATOR")) {
            environment.put(name, "anything");
        }
        environment.put("ICAZE_KEYSTORE_PASSWORD", PASSWORD);
        environment.put("ICAZE_URL", "http://permits.example:8080/");
        environment.put("JBOSS_HOME", home.toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://permits.example, , permits.example",
        "http://permits.example:8080/, , permits.example",
        "http://10.1.2.3:8080, , 10.1.2.3",
        "http://permits.example, portal.example, portal.example"
    })
    void the_name_is_that_of_the_public_address_unless_another_is_given(String url, String given, String name)
            throws Exception {
        environment.put("ICAZE_URL", url);
        if (given != null) {
            environment.put("ICAZE_HOST", given);
        }

        assertThat(begin()).isEqualTo("ICAZE_HOST=" + name);
        assertThat(names()).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"permits.example/", "permits example", "x')", "[::1]", "permits.example\nelsewhere.example"})
    void what_is_no_name_of_a_host_is_refused(String given) throws Exception {
        environment.put("ICAZE_HOST", given);

        assertThat(begin())
                .isEqualTo("Icaze does not start: ICAZE_HOST is no name of a host."
                        + " docs/operations.md says what it is.");
    }

    @Test
    void a_certificate_that_is_there_stays() throws Exception {
        begin();
        byte[] first = Files.readAllBytes(store());
        environment.put("ICAZE_HOST", "portal.example");

        begin();

        assertThat(Files.readAllBytes(store())).isEqualTo(first);
    }

    @Test
    void a_certificate_that_cannot_be_made_is_said_and_nothing_starts() throws Exception {
        environment.put("ICAZE_KEYSTORE_PASSWORD", "short");

        assertThat(begin()).contains("Icaze does not start: its TLS certificate could not be made");
    }

    private Path store() {
        return home.resolve("standalone/configuration/icaze.p12");
    }

    /** What it says, and the name it settled on. */
    private String begin() throws Exception {
        ProcessBuilder shell = new ProcessBuilder(
                        "sh", "-c", ". " + SERVER.resolve("icaze.conf") + "; echo ICAZE_HOST=$ICAZE_HOST")
                .redirectErrorStream(true);
        shell.environment().putAll(environment);
        Process process = shell.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.lines()
                .filter(line -> !line.startsWith("Generating") && !line.startsWith("\tfor:"))
                .reduce((one, next) -> one + "\n" + next)
                .orElse("");
    }

    private List<Object> names() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store())) {
            store.load(in, PASSWORD.toCharArray());
        }
        X509Certificate certificate = (X509Certificate) store.getCertificate("icaze");
        return certificate.getSubjectAlternativeNames().stream()
                .<Object>map(name -> name.get(1))
                .toList();
    }
}
