package az.icaze.prolongation;

import static az.icaze.identity.AsanImzaType.BUSINESS;
import static az.icaze.identity.AsanImzaType.CITIZEN;
import static az.icaze.identity.AsanImzaType.GOVERNMENTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import az.icaze.Refusal;
import az.icaze.TestDatabase;
import az.icaze.document.DocumentKind;
import az.icaze.document.DocumentView;
import az.icaze.identity.AsanImzaType;
import az.icaze.signing.SessionState;
import az.icaze.signing.SessionView;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Applying within the window, under PIN2 (rules R66–R68). */
class ApplyingTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final TestRenewals leyla = new TestRenewals(database, BUSINESS, CITIZEN, BUSINESS);

    @ParameterizedTest
    @DisplayName("R66: from E-30 to the last second of E")
    @CsvSource({
        "2026-04-09T23:59:59, refusal.not-to-prolong.too-early",
        "2026-04-10T00:00:00, ",
        "2026-05-10T23:59:59, ",
        "2026-05-11T00:00:00, refusal.not-to-prolong.not-usable"
    })
    void takes_an_application_within_the_window(String time, String refusal) {
        leyla.at(time);

        if (refusal == null) {
            leyla.applied(CITIZEN);
            assertThat(leyla.state()).isEqualTo(ProlongationState.PENDING_SERVICE);
        } else {
            refuses(refusal, CITIZEN);
            assertThat(leyla.application()).isEmpty();
        }
    }

    @Test
    void says_from_when_on_it_can_be_applied() {
        leyla.at("2026-04-09T12:00");

        assertThatThrownBy(() -> leyla.apply(CITIZEN))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.arguments()).containsExactly("10.04.2026"));
        ProlongationOptions options = options();
        assertThat(options.open()).isFalse();
        assertThat(options.opens()).contains(LocalDate.of(2026, 4, 10));
        assertThat(options.closes()).contains(TestRenewals.E);
        assertThat(options.types()).containsExactly(CITIZEN, BUSINESS);
    }

    @Test
    @DisplayName("R67, R68: once signed it is kept with its signature, and waits for the service")
    void keeps_what_was_signed() {
        leyla.at("2026-04-20T12:00").applied(CITIZEN, BUSINESS);

        ProlongationView application = leyla.application().orElseThrow();
        assertThat(application.types()).containsExactly(CITIZEN, BUSINESS);
        assertThat(application.expiresOn()).isEqualTo(TestRenewals.E);
        assertThat(application.keptUntil()).isEqualTo("2026-06-10");
        assertThat(leyla.documents())
                .extracting(DocumentView::kind, DocumentView::signed)
                .containsExactly(tuple(DocumentKind.APPLICATION, true));
        assertThat(leyla.trail()).containsExactly("asked", "submitted");
        assertThat(options().open()).isFalse();
    }

    @Test
    @DisplayName("R68: not signed, it is no application; a later one takes its place")
    void is_a_draft_until_pin2() {
        leyla.at("2026-04-20T12:00").apply(CITIZEN, BUSINESS);
        assertThat(leyla.state()).isEqualTo(ProlongationState.DRAFT);
        String number = leyla.application().orElseThrow().number();

        leyla.applied(CITIZEN);

        assertThat(leyla.application().orElseThrow().number()).isEqualTo(number);
        assertThat(leyla.application().orElseThrow().types()).containsExactly(CITIZEN);
    }

    @Test
    void takes_no_citizen_less_nor_foreign_type() {
        leyla.at("2026-04-20T12:00");

        refuses("refusal.not-to-prolong.citizen-missing", BUSINESS);
        refuses("refusal.not-to-prolong.citizen-missing");
        refuses("refusal.not-to-prolong.not-usable", CITIZEN, GOVERNMENTAL);
    }

    @Test
    @DisplayName("R68: one application at a time on a number")
    void refuses_a_second_one() {
        leyla.at("2026-04-20T12:00").applied(CITIZEN);

        refuses("refusal.not-to-prolong.already-applied", CITIZEN);
    }

    @Test
    void rings_once_for_the_same_question_and_anew_for_another() {
        leyla.at("2026-04-20T12:00").apply(CITIZEN);
        SessionView open = new SessionView(
                UUID.randomUUID(),
                SessionState.RUNNING,
                null,
                "1462",
                leyla.now().plusSeconds(60));
        when(leyla.signatures.running(any())).thenReturn(Optional.of(open));

        leyla.apply(CITIZEN);
        verify(leyla.signatures, times(1)).start(any(), any(), any(), any(), any());

        leyla.apply(CITIZEN, BUSINESS);
        verify(leyla.signatures).withdrawToAskAnew(any(), any());
        verify(leyla.signatures, times(2)).start(any(), any(), any(), any(), any());
    }

    @Test
    @DisplayName("R66: asked on the last evening and signed after midnight is too late")
    void asks_again_when_it_is_signed() {
        leyla.at("2026-05-10T23:59").apply(CITIZEN);

        leyla.at("2026-05-11T00:00").sign();

        assertThat(leyla.state()).isEqualTo(ProlongationState.DRAFT);
        assertThat(leyla.application().orElseThrow().reason()).contains("refusal.not-to-prolong.not-usable");
        assertThat(leyla.trail()).containsExactly("asked", "not-submitted");
    }

    @Test
    void takes_no_signature_over_another_version_or_another_content() {
        leyla.at("2026-04-20T12:00").apply(CITIZEN);
        leyla.sign("{}".getBytes(StandardCharsets.UTF_8));
        assertThat(leyla.state()).isEqualTo(ProlongationState.DRAFT);

        leyla.sign();
        assertThat(leyla.trail()).containsExactly("asked", "not-submitted", "signature-unused");
    }

    @Test
    void takes_the_same_signature_once() {
        leyla.at("2026-04-20T12:00").applied(CITIZEN);

        leyla.sign();

        assertThat(leyla.trail()).containsExactly("asked", "submitted", "signature-unused");
        assertThat(leyla.documents()).hasSize(1);
    }

    @Test
    @DisplayName("R68: it can be withdrawn until the word is sent to 8500, and applied for again")
    void can_be_withdrawn() {
        leyla.at("2026-04-20T12:00").applied(CITIZEN);

        leyla.use(room -> room.prolongations.withdraw(leyla.actor()));
        assertThat(leyla.state()).isEqualTo(ProlongationState.WITHDRAWN);
        assertThatThrownBy(() -> leyla.use(room -> room.prolongations.withdraw(leyla.actor())))
                .isInstanceOfSatisfying(
                        NotToProlong.class, no -> assertThat(no.key()).endsWith("nothing-to-withdraw"));

        leyla.applied(CITIZEN);
        assertThat(leyla.state()).isEqualTo(ProlongationState.PENDING_SERVICE);
    }

    @Test
    void cannot_be_withdrawn_while_the_operator_is_at_work() {
        leyla.at("2026-04-20T12:00").applied(CITIZEN);
        leyla.at("2026-05-12T12:00").wrote("biznes", "2026-05-12T12:00");

        assertThatThrownBy(() -> leyla.use(room -> room.prolongations.withdraw(leyla.actor())))
                .isInstanceOfSatisfying(
                        NotToProlong.class, no -> assertThat(no.key()).endsWith("under-way"));
    }

    private ProlongationOptions options() {
        return leyla.in(room -> room.prolongations.options(leyla.actor()));
    }

    private void refuses(String key, AsanImzaType... types) {
        assertThatThrownBy(() -> leyla.apply(types)).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }
}
