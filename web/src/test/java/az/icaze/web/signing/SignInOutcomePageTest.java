package az.icaze.web.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.signing.SigningOutcome;
import az.icaze.web.shell.Texts;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInOutcomePageTest {

    private static SignInOutcomePage after(SigningOutcome outcome) {
        SignInOutcomePage page = new SignInOutcomePage();
        page.pending = mock(PendingSignIn.class);
        page.pins = mock(BlockedPinsPage.class);
        page.texts = mock(Texts.class);
        when(page.pending.outcome()).thenReturn(Optional.of(outcome));
        when(page.texts.of(any(String.class), any(Object[].class)))
                .thenAnswer(call -> Texts.english(call.getArgument(0)));
        return page;
    }

    @Test
    @DisplayName("R100–R102: a sign-in names PIN1, a signature PIN2, and both where the PUK is found")
    void says_which_pin_is_blocked_and_where_the_puk_is() {
        SignInOutcomePage page = after(SigningOutcome.PIN_BLOCKED);

        assertThat(page.getTitle()).isEqualTo("PIN1 is blocked");
        assertThat(page.getNext()).contains("PIN1", "PUK", "back of the SIM card", "1847");
        assertThat(Texts.english(SigningOutcome.PIN_BLOCKED.key())).isEqualTo("PIN2 is blocked");
        assertThat(Texts.english(SigningOutcome.PIN_BLOCKED.key() + ".next")).contains("PIN2", "back of the SIM card");
    }

    @ParameterizedTest
    @DisplayName("R10: who is sent to ASXM is told where to ask for its address")
    @CsvSource({"PUK_BLOCKED, true", "SIM_CHANGED, true", "CERTIFICATE_SUSPENDED, true", "TIMEOUT, false"})
    void says_where_asxm_is(SigningOutcome outcome, boolean visit) {
        assertThat(after(outcome).isVisit()).isEqualTo(visit);
    }
}
