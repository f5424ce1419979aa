package az.icaze.web.holder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.holder.OwnNumber;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.SignedInPerson;
import az.icaze.prolongation.Timeline;
import az.icaze.receipt.ReceiptState;
import az.icaze.receipt.ReceiptView;
import az.icaze.web.shell.People;
import az.icaze.web.shell.Texts;
import az.icaze.web.shell.Visitor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What became of an application for a further certificate is told beside a prolongation, and a rejection with its reason. */
class FurtherStepTest {

    private static final SignedInPerson NIGAR = People.nigar();
    private static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");
    private static final LocalDate E = LocalDate.of(2026, 5, 10);

    private static final AskedForPin2 REFUSED =
            new AskedForPin2(true, "2026-E-0000003", AsanImzaType.BUSINESS, Optional.of("outcome.cancelled"));

    private static NextWords.Next next(boolean window, Optional<AskedForPin2> asked, ReceiptView... receipts) {
        Visitor visitor = mock(Visitor.class);
        when(visitor.person()).thenReturn(NIGAR);
        OwnWords words = TestOwnWords.of(visitor, NOW);
        Timeline.Step apply =
                new Timeline.Step(Timeline.Kind.APPLY, Timeline.Standing.NOW, Optional.empty(), Optional.of(E));
        Timeline timeline = new Timeline(
                NIGAR.phone(),
                window ? List.of(apply) : List.of(),
                "ferdi",
                Optional.empty(),
                false,
                Optional.of(new Timeline.Window(E.minusDays(30), E)));
        OwnNumber number =
                new OwnNumber(NIGAR.phone(), Optional.empty(), Optional.empty(), List.of(TestHeld.citizen(NIGAR, E)));
        return words.number(number, new NextStep.Beside(timeline, Optional.empty(), List.of(receipts), asked))
                .next();
    }

    private static ReceiptView rejected(String reason, String words) {
        return new ReceiptView(
                "2026-E-0000004",
                NIGAR.phone(),
                AsanImzaType.BUSINESS,
                Optional.empty(),
                ReceiptState.REJECTED,
                NOW,
                Optional.of(NOW),
                false,
                Optional.of(reason),
                Optional.of(words),
                Optional.empty(),
                false,
                false);
    }

    @Test
    @DisplayName(
            "R60, R66: in the window the prolongation comes first, and the application that was not signed after it")
    void tells_both_in_the_window() {
        NextWords.Next next = next(true, Optional.of(REFUSED));

        assertThat(next.text()).startsWith("To prolong your certificates, apply by 10.05.2026");
        assertThat(next.further()).contains("2026-E-0000003", Texts.english("outcome.cancelled"));
    }

    @Test
    void tells_one_thing_once() {
        NextWords.Next next = next(false, Optional.of(REFUSED));

        assertThat(next.text()).contains("2026-E-0000003");
        assertThat(next.further()).isEmpty();
        assertThat(next(true, Optional.empty()).further()).isEmpty();
    }

    @Test
    @DisplayName("R63: the reason of a rejection stands in the sentence, the clerk's words where they are short")
    void gives_the_reason_of_a_rejection() {
        String reason = "receipt.reason.position-not-confirmed";

        assertThat(next(false, Optional.empty(), rejected(reason, "Ask your director. "))
                        .text())
                .contains(
                        "2026-E-0000004",
                        "Reason: " + Texts.english(reason) + ". Note from ASXM: Ask your director. Once",
                        "apply again");
        assertThat(next(true, Optional.empty(), rejected(reason, "w".repeat(500)))
                        .further())
                .contains("Reason: " + Texts.english(reason) + ". Once")
                .doesNotContain("www");
    }
}
