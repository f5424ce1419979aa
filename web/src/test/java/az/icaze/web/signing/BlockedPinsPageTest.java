package az.icaze.web.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.callcentre.BlockedPin;
import az.icaze.callcentre.BlockedPin.Stage;
import az.icaze.callcentre.BlockedSignIn;
import az.icaze.callcentre.OwnCalls;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.signing.SigningOutcome;
import az.icaze.web.shell.People;
import az.icaze.web.shell.Texts;
import az.icaze.web.shell.Visitor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a blocked PIN stands, in words (rules R101–R103). */
class BlockedPinsPageTest {

    private static final UUID FAILED = new UUID(1, 2);

    private static BlockedPinsPage page(BlockedPin... pins) {
        SignedInPerson nigar = People.nigar();
        BlockedPinsPage page = new BlockedPinsPage();
        page.own = mock(OwnCalls.class);
        page.signIns = mock(BlockedSignIn.class);
        page.visitor = mock(Visitor.class);
        page.texts = mock(Texts.class);
        when(page.texts.of(any(String.class), any(Object[].class)))
                .thenAnswer(call -> Texts.english(
                        call.getArgument(0),
                        Stream.of(call.getArguments()).skip(1).toArray()));
        when(page.visitor.person()).thenReturn(nigar);
        when(page.own.blocked(nigar.phone(), nigar)).thenReturn(List.of(pins));
        when(page.signIns.after(FAILED)).thenReturn(Stream.of(pins).findFirst());
        return page;
    }

    @ParameterizedTest
    @DisplayName("R102, R103: what to do next, what otherwise, and whether it is done at 1847")
    @CsvSource({
        "BY_PUK, back of the SIM card, false",
        "BY_CALL, An eSIM has no PUK: call 1847, true",
        "ASKED, You will get an SMS, true",
        "TO_CHOOSE, Set a new PIN2, true"
    })
    void says_what_is_next(Stage stage, String next, boolean call) {
        BlockedPinsPage page = page(new BlockedPin("PIN2", stage));

        assertThat(page.getLines())
                .singleElement()
                .asString()
                .contains("PIN2", next, "you cannot sign anything")
                .doesNotContain("PIN1");
        assertThat(page.isCall()).isEqualTo(call);
    }

    @Test
    @DisplayName("R102: of another number of one's own it is told with that number, and once")
    void tells_those_of_another_number() {
        BlockedPinsPage page = page(new BlockedPin("PIN1", Stage.BY_PUK));
        Phone other = new Phone("+994551234567");
        when(page.own.blocked(other, People.nigar())).thenReturn(List.of(new BlockedPin("PIN2", Stage.BY_CALL)));

        assertThat(page.elsewhere(other)).singleElement().asString().contains("PIN2", "you cannot sign anything");
        assertThat(page.elsewhere(People.nigar().phone())).isEmpty();
    }

    @Test
    void says_nothing_where_none_is_blocked() {
        assertThat(page().getLines()).isEmpty();
        assertThat(page().isCall()).isFalse();
    }

    @Test
    @DisplayName("R103: who cannot sign in for want of a PIN1 that 1847 had unblocked is told to set a new one")
    void tells_a_sign_in_where_it_stands() {
        SignInOutcomePage unblocked = outcome(page(new BlockedPin("PIN1", Stage.TO_CHOOSE)));
        assertThat(unblocked.getTitle()).isEqualTo("A new PIN1 has to be set");
        assertThat(unblocked.getNext()).startsWith("PIN1 is unblocked by 1847. Set a new PIN1");
        assertThat(unblocked.isCall()).isTrue();

        SignInOutcomePage card = outcome(page(new BlockedPin("PIN1", Stage.BY_PUK)));
        assertThat(card.getTitle()).isEqualTo("PIN1 is blocked");
        assertThat(card.getNext()).contains("PUK").doesNotContain("eSIM");
        assertThat(card.isCall()).isFalse();
    }

    private static SignInOutcomePage outcome(BlockedPinsPage pins) {
        SignInOutcomePage page = new SignInOutcomePage();
        page.pins = pins;
        page.texts = pins.texts;
        page.pending = mock(PendingSignIn.class);
        when(page.pending.outcome()).thenReturn(Optional.of(SigningOutcome.PIN_BLOCKED));
        when(page.pending.failed()).thenReturn(Optional.of(FAILED));
        return page;
    }
}
