package az.icaze.web.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import az.icaze.identity.Voen;
import az.icaze.pki.SubjectOrganisation;
import az.icaze.receipt.ReceiptOption;
import az.icaze.receipt.ReceiptState;
import az.icaze.receipt.ReceiptView;
import az.icaze.web.shell.Show;
import az.icaze.web.shell.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In each state the holder reads what is done, what is next, and what to do (rules R60–R65). */
class ReceiptWordsTest {

    private static final Instant SIGNED = Instant.parse("2026-05-10T08:00:00Z");

    private final ReceiptWords words = new ReceiptWords();

    @BeforeEach
    void without_a_language() {
        words.texts = mock(Texts.class);
        words.show = new Show();
        when(words.texts.of(any(String.class), any(Object[].class))).thenAnswer(call -> call.getArgument(0));
    }

    @Test
    @DisplayName("R90: what the Business service costs a month is told where one can apply for its certificate")
    void says_what_the_service_costs() {
        when(words.texts.of("receipt.fee", "2.50")).thenReturn("2.50 AZN");
        ReceiptOption business =
                new ReceiptOption(AsanImzaType.BUSINESS, Optional.empty(), new BigDecimal("2.50"), false);
        ReceiptOption held =
                new ReceiptOption(AsanImzaType.BUSINESS, Optional.of("held"), new BigDecimal("2.50"), false);
        ReceiptOption free =
                new ReceiptOption(AsanImzaType.GOVERNMENTAL, Optional.empty(), new BigDecimal("0.00"), false);

        assertThat(words.fee(List.of(business, free))).isEqualTo("2.50 AZN");
        assertThat(words.fee(List.of(held, free))).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("R61, R62: while a clerk has yet to decide, that is next, and it can be withdrawn")
    @CsvSource({
        "SUBMITTED, false, receipt.now.SUBMITTED",
        "UNDER_REVIEW, false, receipt.now.UNDER_REVIEW",
        "SUBMITTED, true, receipt.now.SECOND",
        "UNDER_REVIEW, true, receipt.now.UNDER_REVIEW"
    })
    void says_that_a_clerk_is_next(ReceiptState state, boolean proposed, String text) {
        ReceiptWords.Application shown = words.application(view(state, proposed, Optional.empty(), false), false);

        assertThat(shown.withdrawable()).isTrue();
        assertThat(states(shown)).containsExactly("done", "now", "next");
        assertThat(shown.steps().get(1).text()).isEqualTo(text);
        assertThat(shown.about()).endsWith("Araz Logistika MMC");
    }

    @Test
    @DisplayName("R62: approved, everything is done, and until when it is valid")
    void says_that_the_certificate_is_there() {
        ReceiptWords.Application shown =
                words.application(view(ReceiptState.APPROVED, true, Optional.empty(), false), false);

        assertThat(shown.withdrawable()).isFalse();
        assertThat(states(shown)).containsExactly("done", "done", "done");
        assertThat(shown.steps().get(2).text()).isEqualTo("receipt.issued");
    }

    @ParameterizedTest
    @DisplayName("R65: where the service is of another type, who changes it is next")
    @CsvSource({"true, receipt.operator.asked", "false, receipt.operator.ask"})
    void says_who_changes_the_service(boolean operatorAsked, String text) {
        ReceiptWords.Application shown = words.application(
                waiting(view(ReceiptState.APPROVED, true, Optional.empty(), true), operatorAsked), false);

        assertThat(states(shown)).containsExactly("done", "done", "done", "now");
        assertThat(shown.steps().get(2).text()).isEqualTo("receipt.issued.waits");
        assertThat(shown.steps().get(3).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @DisplayName("R63: rejected, why, in whose words, and that one may apply again where one may")
    @CsvSource({"true, receipt.why receipt.words receipt.again", "false, receipt.why receipt.words"})
    void says_why_it_was_rejected(boolean again, String text) {
        ReceiptWords.Application shown = words.application(
                view(ReceiptState.REJECTED, false, Optional.of("receipt.reason.sim-replaced"), false), again);

        assertThat(states(shown)).containsExactly("done", "bad");
        assertThat(shown.steps().get(1).text()).isEqualTo(text);
    }

    @Test
    void says_that_it_was_withdrawn() {
        ReceiptWords.Application shown =
                words.application(view(ReceiptState.WITHDRAWN, false, Optional.empty(), false), true);

        assertThat(states(shown)).containsExactly("done", "bad");
        assertThat(shown.steps().get(1).what()).isEqualTo("receipt.step.WITHDRAWN");
    }

    private static List<String> states(ReceiptWords.Application shown) {
        return shown.steps().stream().map(ReceiptWords.Step::state).toList();
    }

    private static ReceiptView view(ReceiptState state, boolean proposed, Optional<String> reason, boolean waits) {
        SubjectOrganisation araz =
                new SubjectOrganisation(new Voen("1401555071"), "Araz Logistika MMC", Optional.empty());
        return new ReceiptView(
                "2026-E-0000001",
                new Phone("+994502147717"),
                AsanImzaType.BUSINESS,
                Optional.of(araz),
                state,
                SIGNED.plusSeconds(60),
                Optional.of(SIGNED),
                proposed,
                reason,
                reason.map(why -> "Yeni SIM"),
                state == ReceiptState.APPROVED ? Optional.of(LocalDate.of(2029, 5, 10)) : Optional.empty(),
                waits,
                false);
    }

    private static ReceiptView waiting(ReceiptView view, boolean operatorAsked) {
        return new ReceiptView(
                view.number(),
                view.phone(),
                view.type(),
                view.organisation(),
                view.state(),
                view.since(),
                view.submittedAt(),
                view.proposed(),
                view.reason(),
                view.words(),
                view.validUntil(),
                true,
                operatorAsked);
    }
}
