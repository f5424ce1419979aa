package az.icaze.document;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.CanonicalJson;
import az.icaze.Sha256;
import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Machine;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.signing.Signature;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One's own papers as files (rules R62, R76). */
class MyDocumentsTest {

    private static final Instant NOON = Instant.parse("2026-05-15T08:00:00Z");
    private static final AtomicInteger SUBJECTS = new AtomicInteger(1000);

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final SignedInPerson leyla = person("5VBK5VR");
    private final DocumentReference application = keep("Şıxəliyeva Gülnarə “Ğ” <b>&amp;</b>");

    @ParameterizedTest
    @DisplayName("R76: every letter of the three languages stands in it, and what was signed")
    @CsvSource({
        "az, Müraciət, Sertifikatların uzadılması, İş sertifikatı, 'İmzalanıb 15.05.2026, 12:00:00'",
        "ru, Заявление, Продление сертификатов, Деловой сертификат, 'Подписано 15.05.2026, 12:00:00'",
        "en, Application, Prolongation of certificates, Business certificate, 'Signed 15.05.2026, 12:00:00'"
    })
    void says_what_was_signed(String language, String title, String subject, String type, String signed) {
        String text = PdfText.of(pdf(application, language, leyla).orElseThrow());

        assertThat(text)
                .contains(title, subject, type, signed, application.value(), "1 / 1")
                .contains("Şıxəliyeva Gülnarə “Ğ” <b>&amp;</b>", "5VBK5VR", "+994 50 214 77 17", "10.06.2026")
                .contains("4F19A2084F19A2084F19A2084F19A208", "4711", "Bw==");
    }

    @ParameterizedTest
    @ValueSource(strings = {"az", "ru"})
    void is_a_file_for_the_archive_and_for_a_screen_reader(String language) {
        byte[] pdf = pdf(application, language, leyla).orElseThrow();

        assertThat(PdfText.<String>read(pdf, file -> file.getDocumentCatalog().getLanguage()))
                .isEqualTo(language);
        assertThat(PdfText.<Boolean>read(
                        pdf, file -> file.getDocumentCatalog().getMarkInfo().isMarked()))
                .isTrue();
        assertThat(PdfText.<String>read(
                        pdf, file -> file.getDocumentInformation().getTitle()))
                .isIn("Müraciət", "Заявление");
        assertThat(PdfText.read(pdf, MyDocumentsTest::metadata)).contains("pdfaid:part", "pdfuaid:part");
        assertThat(PdfText.<List<Boolean>>read(pdf, MyDocumentsTest::embedded))
                .isNotEmpty()
                .containsOnly(true);
    }

    @Test
    void is_nobody_elses() {
        SignedInPerson other = person("A9RJ7DM");

        assertThat(pdf(application, "az", other)).isEmpty();
        assertThat(pdf(new DocumentReference("2026-S-9999999"), "az", leyla)).isEmpty();
        assertThat(downloads()).isEmpty();
        assertThat(listed(leyla)).extracting(DocumentView::reference).contains(application);
        assertThat(listed(other)).isEmpty();
    }

    @Test
    void each_download_is_in_the_trail() {
        pdf(application, "az", leyla);
        pdf(application, "ru", leyla);

        assertThat(downloads()).containsExactly("5VBK5VR", "5VBK5VR");
    }

    private static String metadata(PDDocument file) {
        try {
            return new String(file.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<Boolean> embedded(PDDocument file) {
        PDResources resources = file.getPage(0).getResources();
        return StreamSupport.stream(resources.getFontNames().spliterator(), false)
                .map(name -> font(resources, name).isEmbedded())
                .toList();
    }

    private static PDFont font(PDResources resources, COSName name) {
        try {
            return resources.getFont(name);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private DocumentReference keep(String name) {
        JsonObject content = Json.createObjectBuilder()
                .add("application", "2026-U-0000001")
                .add("asksFor", "PROLONGATION")
                .add("fin", "5VBK5VR")
                .add("name", name)
                .add("phone", "+994502147717")
                .add(
                        "certificates",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "BUSINESS")
                                        .add("serial", "4F19A2084F19A2084F19A2084F19A208")
                                        .add("validUntil", "2026-05-10")))
                .add("serviceUntil", "2026-05-10")
                .add("keptUntil", "2026-06-10")
                .build();
        CanonicalJson canonical = CanonicalJson.of(content);
        byte[] any = {7};
        Signature signature =
                new Signature(any, canonical.bytes(), Sha256.of(canonical.bytes()), "4711", any, leyla.fin(), NOON);
        DocumentSubject about = new DocumentSubject("test", String.valueOf(SUBJECTS.incrementAndGet()));
        return database.inTransaction(em -> TestDocuments.open(em, clock())
                .keep(DocumentKind.APPLICATION, leyla.fin(), about, canonical, Optional.of(signature), Machine.SYSTEM));
    }

    private List<String> downloads() {
        List<?> actors = database.inTransaction(em -> em.createNativeQuery(
                        "select actor from audit_entry where action = 'downloaded' and subject_id = :id", String.class)
                .setParameter("id", application.value())
                .getResultList());
        return actors.stream().map(String.class::cast).toList();
    }

    private static List<DocumentView> listed(SignedInPerson person) {
        return in(own -> own.list(person));
    }

    private static Optional<byte[]> pdf(DocumentReference reference, String language, SignedInPerson actor) {
        return in(own -> own.pdf(reference, language, actor));
    }

    private static SignedInPerson person(String fin) {
        return new SignedInPerson(
                new Fin(fin),
                "Əliyeva Leyla",
                new Phone("+994502147717"),
                Optional.empty(),
                Optional.empty(),
                AsanImzaType.CITIZEN,
                "0A");
    }

    private static Clock clock() {
        return Clock.fixed(NOON, ZoneOffset.UTC);
    }

    private static <T> T in(Function<MyDocuments, T> work) {
        return database.inTransaction(em -> work.apply(TestDocuments.own(em, clock())));
    }
}
