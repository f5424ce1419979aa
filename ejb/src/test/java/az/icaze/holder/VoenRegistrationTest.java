package az.icaze.holder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.RegisterUnavailable;
import az.icaze.identity.TaxRegistration;
import az.icaze.identity.TaxRegistration.Registered;
import az.icaze.identity.Voen;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A holder of a Citizen certificate registers as an entrepreneur (rule R44). */
class VoenRegistrationTest {

    private static final Voen OWN = new Voen("0300725012");

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final OwnHouse leyla = new OwnHouse(database);
    private final TaxRegistration taxes = mock(TaxRegistration.class);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @DisplayName("R44: signed with PIN2, told to the tax service, answered with the VÖEN, a new one or his own")
    void gets_a_voen(boolean existed) {
        when(taxes.register(any(), any())).thenReturn(Optional.of(new Registered(OWN, existed)));
        apply();
        assertThat(leyla.voen()).as("before the tax service is told").get().matches(view -> view.voen()
                .isEmpty());

        leyla.tell(taxes, Duration.ZERO);

        VoenView view = leyla.voen().orElseThrow();
        assertThat(view.voen()).contains(OWN);
        assertThat(view.existed()).isEqualTo(existed);
        verify(taxes).register(view.number(), leyla.fin);
        assertThat(leyla.texts()).containsExactly("VOEN_REGISTERED");
        assertThat(leyla.trail()).containsExactly("asked", "submitted", "done");
        assertThat(leyla.outcome(RequestKind.VOEN)).contains("voen.done");
    }

    @Test
    void keeps_what_was_signed() {
        apply();

        assertThat(leyla.documents())
                .singleElement()
                .asString()
                .contains(
                        "\"asksFor\":\"TAX_REGISTRATION\"",
                        leyla.voen().orElseThrow().number());
    }

    @Test
    @DisplayName(
            "While the tax service is away nothing is half done and nothing lost; asked again it is the same question")
    void waits_while_the_tax_service_is_away() {
        nobodyWaits();
        when(taxes.register(any(), any())).thenThrow(new RegisterUnavailable(new IllegalStateException("away")));
        apply();
        leyla.tell(taxes, Duration.ZERO);
        String number = leyla.voen().orElseThrow().number();
        assertThat(leyla.texts()).isEmpty();

        TaxRegistration back = mock(TaxRegistration.class);
        when(back.register(any(), any())).thenReturn(Optional.of(new Registered(OWN, true)));
        leyla.tell(back, Duration.ofSeconds(59));
        verify(back, never()).register(eq(number), any());
        leyla.tell(back, Duration.ofMinutes(1));
        leyla.tell(back, Duration.ofMinutes(2));

        verify(back, times(1)).register(eq(number), any());
        assertThat(leyla.voen().orElseThrow().voen()).contains(OWN);
    }

    @Test
    @DisplayName("After an hour without an answer there is one alarm: who waits longest speaks for all")
    void tells_once_that_the_tax_service_stays_away() {
        nobodyWaits();
        OwnHouse next = new OwnHouse(database);
        apply();
        next.registerVoen(AsanImzaType.CITIZEN);
        next.sign();

        leyla.lookForUnanswered(Duration.ofMinutes(59));
        assertThat(leyla.trail()).doesNotContain("unanswered");
        leyla.lookForUnanswered(Duration.ofHours(1));
        leyla.lookForUnanswered(Duration.ofHours(2));
        assertThat(leyla.trail()).containsOnlyOnce("unanswered");
        assertThat(next.trail()).doesNotContain("unanswered");

        nobodyWaits();
        leyla.lookForUnanswered(Duration.ofHours(3));
        assertThat(leyla.trail()).endsWith("unanswered", "not-done");
    }

    @Test
    void keeps_nobody_from_his_answer_who_was_never_asked_about() {
        when(taxes.register(any(), any())).thenReturn(Optional.of(new Registered(OWN, true)));
        when(taxes.register(any(), eq(leyla.fin)))
                .thenThrow(new RegisterUnavailable(new IllegalStateException("away")));
        apply();
        leyla.tell(taxes, Duration.ZERO);
        OwnHouse next = new OwnHouse(database);
        next.registerVoen(AsanImzaType.CITIZEN);
        next.sign();

        leyla.tell(taxes, Duration.ofMinutes(1));

        assertThat(next.voen().orElseThrow().voen()).contains(OWN);
    }

    @Test
    void a_fault_over_one_answer_keeps_nobody_else_from_his() {
        OwnHouse next = new OwnHouse(database);
        when(taxes.register(any(), any())).thenReturn(Optional.of(new Registered(OWN, true)));
        when(taxes.register(any(), eq(leyla.fin))).thenThrow(new IllegalStateException("fault"));
        apply();
        next.registerVoen(AsanImzaType.CITIZEN);
        next.sign();

        assertThatThrownBy(() -> leyla.tell(taxes, Duration.ZERO)).isInstanceOf(IllegalStateException.class);

        assertThat(next.voen().orElseThrow().voen()).contains(OWN);
    }

    @Test
    void says_when_the_tax_service_does_not_register_and_may_be_asked_again() {
        when(taxes.register(any(), any())).thenReturn(Optional.empty());
        apply();
        leyla.tell(taxes, Duration.ZERO);

        assertThat(leyla.outcome(RequestKind.VOEN)).contains("refusal.voen-not-registered");
        assertThat(leyla.texts()).containsExactly("VOEN_NOT_REGISTERED");
        assertThat(leyla.voen()).isEmpty();
        leyla.registerVoen(AsanImzaType.CITIZEN);
    }

    @Test
    void asks_for_one_at_a_time() {
        apply();
        assertThatThrownBy(() -> leyla.registerVoen(AsanImzaType.CITIZEN)).isInstanceOf(VoenUnderWay.class);

        leyla.sign();
        assertThat(leyla.documents()).hasSize(1);
        assertThat(leyla.trail()).containsExactly("asked", "submitted", "signature-unused");
    }

    @ParameterizedTest
    @EnumSource(value = AsanImzaType.class, names = "CITIZEN", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("R44: with the Citizen certificate only")
    void takes_no_other_certificate(AsanImzaType type) {
        assertThatThrownBy(() -> leyla.registerVoen(type)).isInstanceOf(CitizenCertificateNeeded.class);
        verify(leyla.signatures, never()).start(any(), any(), any(), any(), any());
    }

    /** The tax service has answered everybody. */
    private void nobodyWaits() {
        leyla.tell(mock(TaxRegistration.class), Duration.ofHours(1));
    }

    private void apply() {
        leyla.registerVoen(AsanImzaType.CITIZEN);
        leyla.sign();
    }
}
