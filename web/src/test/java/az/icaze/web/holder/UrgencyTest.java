package az.icaze.web.holder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Of several numbers the one whose step cannot wait stands first. */
class UrgencyTest {

    private static final LocalDate SOON = LocalDate.of(2029, 6, 10);
    private static final LocalDate LATER = LocalDate.of(2032, 11, 1);

    @Test
    @DisplayName(
            "R69: the word that is to be sent from an old number comes before a new number that has time for years")
    void puts_the_last_day_first() {
        assertThat(first(step(NextKind.NOTHING, LATER), step(NextKind.SEND_WORD, SOON)))
                .isEqualTo(NextKind.SEND_WORD);
        assertThat(first(step(NextKind.APPLY, LATER), step(NextKind.SEND_WORD, SOON)))
                .isEqualTo(NextKind.SEND_WORD);
        assertThat(first(step(NextKind.NOTHING, LATER), step(NextKind.PAY, null)))
                .isEqualTo(NextKind.PAY);
    }

    @Test
    @DisplayName("R84: who has a new number is not sent to ASXM for the old one first")
    void leaves_an_ended_number_to_the_last() {
        assertThat(first(step(NextKind.NOTHING, LATER), step(NextKind.SEND_WORD_AND_VISIT, null)))
                .isEqualTo(NextKind.NOTHING);
        assertThat(first(step(NextKind.NEW_CERTIFICATES, null), step(NextKind.GET_FURTHER, null)))
                .isEqualTo(NextKind.GET_FURTHER);
    }

    private static NextKind first(NextStep... steps) {
        return Stream.of(steps)
                .min(Comparator.comparing(Urgency::of))
                .map(NextStep::kind)
                .orElseThrow();
    }

    private static NextStep step(NextKind kind, LocalDate until) {
        return new NextStep(kind, Optional.empty(), Optional.ofNullable(until), Optional.empty());
    }
}
