package az.icaze.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import az.icaze.CanonicalJson;
import az.icaze.Sha256;
import az.icaze.TestDatabase;
import az.icaze.identity.Fin;
import az.icaze.identity.Machine;
import az.icaze.signing.Signature;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers that never change (rules R62, R76). */
class DocumentsTest {

    private static final Instant NEW_YEAR = Instant.parse("2026-12-31T20:00:00Z");
    private static final Fin LEYLA = new Fin("5VBK5VR");
    private static final AtomicInteger SUBJECTS = new AtomicInteger();

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final DocumentSubject about = new DocumentSubject("test", String.valueOf(SUBJECTS.incrementAndGet()));
    private final CanonicalJson content = CanonicalJson.of(
            Json.createObjectBuilder().add("b", 2).add("a", "Əliyeva").build());

    @Test
    void keeps_one_form_of_a_content() {
        assertThat(content.text()).isEqualTo("{\"a\":\"Əliyeva\",\"b\":2}");
        assertThat(content.bytes()).isEqualTo(content.text().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("The number names the Baku year; the owner sees his own, the latest first")
    void lists_a_persons_documents() {
        Fin owner = new Fin("A9RJ7DM");
        DocumentReference agreement = keep(DocumentKind.AGREEMENT, owner, Optional.empty());
        DocumentReference notification = keep(DocumentKind.NOTIFICATION, owner, Optional.empty());

        assertThat(agreement.value()).matches("2027-S-[0-9]{7}");
        assertThat(listed(owner))
                .extracting(DocumentView::reference, DocumentView::kind, DocumentView::about, DocumentView::signed)
                .containsExactly(
                        tuple(notification, DocumentKind.NOTIFICATION, about, false),
                        tuple(agreement, DocumentKind.AGREEMENT, about, false));
        assertThat(listed(LEYLA)).extracting(DocumentView::about).doesNotContain(about);
    }

    @Test
    void keeps_a_signature_over_this_very_content_only() {
        keep(DocumentKind.APPLICATION, LEYLA, Optional.of(signature(content.bytes())));

        assertThat(listed(LEYLA))
                .filteredOn(view -> view.about().equals(about))
                .extracting(DocumentView::signed)
                .containsExactly(true);
        assertThatThrownBy(() -> keep(DocumentKind.AGREEMENT, LEYLA, Optional.of(signature(new byte[] {1}))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keeps_no_second_one_of_a_kind() {
        keep(DocumentKind.AGREEMENT, LEYLA, Optional.empty());

        assertThatThrownBy(() -> keep(DocumentKind.AGREEMENT, LEYLA, Optional.empty()))
                .hasStackTraceContaining("document_one_of_a_kind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update document set content = '{}'", "delete from document"})
    void lets_nobody_change_one(String attempt) {
        keep(DocumentKind.AGREEMENT, LEYLA, Optional.empty());

        assertThatThrownBy(() -> database.inTransaction(
                        em -> em.createNativeQuery(attempt).executeUpdate()))
                .hasStackTraceContaining("permission denied");
    }

    private DocumentReference keep(DocumentKind kind, Fin owner, Optional<Signature> evidence) {
        return in(documents -> documents.keep(kind, owner, about, content, evidence, Machine.SYSTEM));
    }

    private static List<DocumentView> listed(Fin owner) {
        return in(documents -> documents.of(owner));
    }

    private static Signature signature(byte[] content) {
        byte[] any = {7};
        return new Signature(any, content, Sha256.of(content), "4711", any, LEYLA, NEW_YEAR);
    }

    private static <T> T in(Function<Documents, T> work) {
        Clock clock = Clock.fixed(NEW_YEAR, ZoneOffset.UTC);
        return database.inTransaction(em -> work.apply(TestDocuments.open(em, clock)));
    }
}
