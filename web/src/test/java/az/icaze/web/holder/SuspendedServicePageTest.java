package az.icaze.web.holder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import az.icaze.holder.SuspendedService;
import az.icaze.subscription.FeeStanding;
import az.icaze.subscription.FeeView;
import az.icaze.web.shell.Show;
import az.icaze.web.shell.Texts;
import az.icaze.web.signing.PendingSignIn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is told to somebody whose service is suspended, where he tried to sign in. */
class SuspendedServicePageTest {

    private static final UUID SIGN_IN = UUID.fromString("00000000-0000-0000-0000-000000000001");

    private final SuspendedServicePage page = new SuspendedServicePage();

    @BeforeEach
    void somebody_is_at_the_door() {
        page.signIn = mock(PendingSignIn.class);
        page.service = mock(SuspendedService.class);
        page.texts = mock(Texts.class, call -> {
            Object[] arguments = call.getArguments();
            return Texts.english((String) arguments[0], Arrays.copyOfRange(arguments, 1, arguments.length));
        });
        page.show = new Show();
        when(page.signIn.failed()).thenReturn(Optional.of(SIGN_IN));
    }

    private void owes(FeeStanding standing, LocalDate unpaidOn) {
        when(page.service.fee(SIGN_IN))
                .thenReturn(Optional.of(new FeeView(
                        standing,
                        new BigDecimal("2.50"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.ofNullable(unpaidOn))));
    }

    @Test
    @DisplayName("R92, R93: a fee that was not paid is named with its day, what to do, and what until then")
    void names_the_fee_that_was_not_paid() {
        owes(FeeStanding.UNPAID, LocalDate.of(2026, 12, 23));

        assertThat(page.getNext())
                .startsWith("The monthly fee of 2.50 AZN was not taken on 23.12.2026")
                .contains("at least 2.50 AZN", "by themselves", "no last day", "neither sign in nor sign")
                .doesNotContain("operator");
    }

    @Test
    @DisplayName("R92: the operator's own suspension leads to the operator, and not to the balance")
    void leads_to_the_operator_alone() {
        owes(FeeStanding.NONE, null);

        assertThat(page.getNext())
                .contains("contact the operator", "no last day", "neither sign in nor sign")
                .doesNotContain("AZN", "op up");
    }

    @Test
    @DisplayName("R119: of any other sign-in nothing is told, and without one nobody is asked")
    void tells_nothing_to_who_guesses() {
        when(page.service.fee(any())).thenReturn(Optional.empty());
        assertThat(page.getNext()).isEmpty();

        SuspendedServicePage stranger = new SuspendedServicePage();
        stranger.signIn = mock(PendingSignIn.class);
        stranger.service = mock(SuspendedService.class);
        when(stranger.signIn.failed()).thenReturn(Optional.empty());
        assertThat(stranger.getNext()).isEmpty();
        verifyNoInteractions(stranger.service);
    }
}
