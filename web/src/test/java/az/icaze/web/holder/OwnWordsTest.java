package az.icaze.web.holder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.holder.OwnNumber;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.prolongation.Timeline;
import az.icaze.prolongation.Timeline.Kind;
import az.icaze.prolongation.Timeline.Standing;
import az.icaze.prolongation.Timeline.Step;
import az.icaze.web.shell.People;
import az.icaze.web.shell.Texts;
import az.icaze.web.shell.Visitor;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What stands beside the next step: the price of the word, and the PINs of a number one is not signed in with. */
class OwnWordsTest {

    private static final SignedInPerson NIGAR = People.nigar();
    private static final Phone OTHER = new Phone("+994551234567");
    private static final LocalDate E = LocalDate.of(2026, 5, 10);

    private final Visitor visitor = mock(Visitor.class);
    private OwnWords words;

    @BeforeEach
    void signed_in_with_one_number() {
        when(visitor.person()).thenReturn(NIGAR);
        words = TestOwnWords.of(visitor, Instant.parse("2026-05-01T08:00:00Z"));
    }

    private OwnWords.NumberLines number(Phone phone, Optional<BigDecimal> price, Step... steps) {
        Timeline timeline = new Timeline(
                phone,
                List.of(steps),
                "biznes",
                Optional.empty(),
                false,
                Optional.of(new Timeline.Window(E.minusDays(30), E)),
                price.map(amount -> new Timeline.Price(amount, Optional.empty())));
        OwnNumber number =
                new OwnNumber(phone, Optional.empty(), Optional.empty(), List.of(TestHeld.citizen(NIGAR, E)));
        return words.number(number, new NextStep.Beside(timeline, Optional.empty(), List.of(), Optional.empty()));
    }

    private static Step apply() {
        return new Step(Kind.APPLY, Standing.NOW, Optional.empty(), Optional.of(E));
    }

    private static Step word() {
        return new Step(Kind.SEND_WORD, Standing.LATER, Optional.of(E.plusDays(1)), Optional.of(E.plusMonths(1)));
    }

    @Test
    @DisplayName("R72: who has yet to apply learns what the word will cost, and from which day on it is sent")
    void names_the_price_before_one_applies() {
        assertThat(number(NIGAR.phone(), Optional.of(new BigDecimal("18.00")), apply(), word())
                        .next()
                        .text())
                .contains("apply by 10.05.2026", "from 11.05.2026", "biznes to 8500", "18.00 AZN")
                .endsWith("once the service is prolonged.");
        assertThat(number(NIGAR.phone(), Optional.empty(), apply(), word())
                        .next()
                        .text())
                .doesNotContain("8500");
        assertThat(number(NIGAR.phone(), Optional.of(new BigDecimal("18.00")), apply())
                        .next()
                        .text())
                .as("with an embedded SIM no word is sent")
                .doesNotContain("8500");
    }

    @Test
    @DisplayName("R102: a blocked PIN of another number of one's own stands with that number")
    void tells_a_blocked_pin_of_another_number() {
        when(words.pins.elsewhere(OTHER)).thenReturn(List.of("PIN2 is blocked"));

        assertThat(number(OTHER, Optional.empty()).quiet())
                .as("not that there is nothing to do")
                .isTrue();
        assertThat(number(OTHER, Optional.empty(), apply()).quiet()).isFalse();
        assertThat(number(NIGAR.phone(), Optional.empty()).quiet()).isFalse();
        assertThat(number(OTHER, Optional.empty(), apply()).lines())
                .contains(new OwnWords.Line(Texts.english("pin.title"), "PIN2 is blocked"));
    }
}
