package az.icaze.permit;

import static az.icaze.permit.People.LEYLA;
import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.identity.PermitNumber;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What the Ministry reads in docs/mia is what it gets, and it can verify it without asking us (R14, AU3). */
class PermitMessageTest {

    private static final Path CONTRACT = Path.of("../docs/mia");

    @AutoClose
    private final Office office = new Office();

    @Test
    void the_message_is_as_the_published_schema_says_and_verifies_offline() throws Exception {
        PermitNumber number = office.completeDraft();
        String message = confirmed(number);

        assertThat(complaints(message)).isEmpty();
        assertThat(verifies(message)).isTrue();
        JsonObject event = json(message);
        assertThat(event.getString("id")).isEqualTo(number.value() + ":1");
        assertThat(event.getString("subject")).isEqualTo(number.value());
        assertThat(Instant.parse(event.getString("time")))
                .isEqualTo(office.list.sheet(number, LEYLA).standingSince());
    }

    @Test
    void the_message_carries_no_more_than_the_street_needs() {
        String message = confirmed(office.completeDraft());

        assertThat(message).doesNotContain("+994").doesNotContain("502147717").doesNotContain("phone");
    }

    @Test
    void optional_answers_are_there_or_not_at_all() throws Exception {
        PermitNumber number = office.completeDraft(
                LEYLA,
                Form.complete()
                        .with("contract", "SERVICE")
                        .with("serviceCard", "DX 0012345")
                        .with("specialRank", "mayor")
                        .plates("10-AA-123", "GE/AB123CD", "99-jv-031")
                        .areas("AZ-BA"));

        JsonObject data = json(confirmed(number)).getJsonObject("data");

        assertThat(data.getJsonObject("employee").getString("specialRank")).isEqualTo("mayor");
        assertThat(data.getJsonArray("vehicles").toString())
                .isEqualTo("[{\"plate\":\"10AA123\"},{\"plate\":\"GE/AB123CD\"},{\"plate\":\"99JV031\"}]");
        assertThat(complaints(message(number))).isEmpty();
        assertThat(verifies(message(number))).isTrue();
    }

    @Test
    void the_published_example_is_a_good_example() throws Exception {
        String example = Files.readString(CONTRACT.resolve("permit-issued.example.json"));

        assertThat(complaints(example)).isEmpty();
        assertThat(verifies(example)).isTrue();
    }

    @Test
    void a_changed_member_no_longer_verifies() throws Exception {
        String message = confirmed(office.completeDraft());

        assertThat(verifies(message.replace("\"10FK482\"", "\"10FK483\""))).isFalse();
    }

    private String confirmed(PermitNumber number) {
        office.confirm(number);
        return message(number);
    }

    private String message(PermitNumber number) {
        return office.at(desk -> (String) desk.em
                .createNativeQuery("select body from outbox_message where order_key = :number")
                .setParameter("number", number.value())
                .getSingleResult());
    }

    private static Set<ValidationMessage> complaints(String message) throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(CONTRACT.resolve("permit-issued.schema.json")))
                .validate(message, InputFormat.JSON, context -> context.getExecutionConfig()
                        .setFormatAssertionsEnabled(true));
    }

    /** As docs/mia/README.md tells the Ministry to. */
    private static boolean verifies(String message) throws IOException, GeneralSecurityException {
        JsonObject data = json(message).getJsonObject("data");
        JsonObject signature = data.getJsonObject("signature");
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] content = base64.decode(signature.getString("content"));
        X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(base64.decode(signature.getString("certificate"))));
        Signature verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
        verifier.initVerify(certificate.getPublicKey());
        verifier.update(content);
        String signed = Json.createObjectBuilder(data)
                .remove("signature")
                .remove("confirmedAt")
                .build()
                .toString();
        String canonical = new JsonCanonicalizer(signed).getEncodedString();
        return verifier.verify(base64.decode(signature.getString("value")))
                && canonical.equals(new String(content, StandardCharsets.UTF_8));
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
