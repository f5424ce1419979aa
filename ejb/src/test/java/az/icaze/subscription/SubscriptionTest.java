package az.icaze.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import az.icaze.operator.Operator;
import az.icaze.operator.ServiceActivated;
import az.icaze.operator.SimKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SubscriptionTest {

    private static final Period THREE_YEARS = Period.ofYears(3);
    private static final Phone PHONE = new Phone("+994502147717");
    private static final Instant ACTIVATED = Instant.parse("2023-05-10T06:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2023-05-10T06:00:00Z, 2026-05-10",
        "2023-05-10T19:59:59Z, 2026-05-10",
        "2023-05-10T20:00:00Z, 2026-05-11",
        "2024-02-29T06:00:00Z, 2027-02-28",
        "2024-02-28T20:00:00Z, 2027-02-28",
    })
    void runs_three_years_from_the_baku_date_of_its_activation(Instant activated, LocalDate lastDay) {
        assertThat(view(activation(activated)).validUntil()).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-10T19:59:59Z, true",
        "2026-05-10T20:00:00Z, false",
        "2026-05-11T06:00:00Z, false",
    })
    void is_in_force_to_the_end_of_its_last_baku_date(Instant at, boolean inForce) {
        assertThat(view(activation(ACTIVATED)).inForce(at)).isEqualTo(inForce);
        assertThat(view(activation(ACTIVATED)).expired(at)).isEqualTo(!inForce);
    }

    @Test
    void a_suspension_holds_until_the_operator_ends_it() {
        Subscription subscription = new Subscription(activation(ACTIVATED), THREE_YEARS);
        Suspension suspension = new Suspension(subscription.suspensionKey(), true, ACTIVATED.plusSeconds(60));

        assertThat(subscription.view(Optional.of(suspension)).state()).isEqualTo(SubscriptionState.SUSPENDED);
        assertThat(subscription.view(Optional.of(suspension)).inForce(ACTIVATED.plusSeconds(90)))
                .isFalse();

        suspension.tell(false, ACTIVATED.plusSeconds(120));

        assertThat(subscription.view(Optional.of(suspension)).state()).isEqualTo(SubscriptionState.ACTIVE);
    }

    @Test
    void an_overtaken_word_on_suspension_changes_nothing() {
        Suspension suspension = new Suspension(new Suspension.Key(PHONE, Operator.AZERCELL), false, ACTIVATED);

        suspension.tell(true, ACTIVATED.minusSeconds(1));

        assertThat(suspension.holdsFor(ACTIVATED.minusSeconds(100))).isFalse();
    }

    @Test
    void of_two_words_at_the_same_instant_suspension_wins_in_either_order() {
        Suspension first = new Suspension(new Suspension.Key(PHONE, Operator.AZERCELL), false, ACTIVATED);
        Suspension second = new Suspension(new Suspension.Key(PHONE, Operator.AZERCELL), true, ACTIVATED);

        first.tell(true, ACTIVATED);
        second.tell(false, ACTIVATED);

        assertThat(first.holdsFor(ACTIVATED)).isTrue();
        assertThat(second.holdsFor(ACTIVATED)).isTrue();
    }

    @Test
    void a_later_activation_ends_the_suspension_before_it() {
        Subscription subscription = new Subscription(activation(ACTIVATED), THREE_YEARS);
        Suspension suspension = new Suspension(subscription.suspensionKey(), true, ACTIVATED.plusSeconds(60));

        subscription.activate(activation(ACTIVATED.plusSeconds(120)), THREE_YEARS);

        assertThat(subscription.view(Optional.of(suspension)).state()).isEqualTo(SubscriptionState.ACTIVE);
    }

    @Test
    void a_later_activation_replaces_type_sim_and_term() {
        Subscription subscription = new Subscription(activation(ACTIVATED), THREE_YEARS);

        subscription.activate(
                new ServiceActivated(
                        Operator.BAKCELL,
                        PHONE,
                        AsanImzaType.GOVERNMENTAL,
                        "8999402000000000009",
                        SimKind.PHYSICAL,
                        ACTIVATED.plusSeconds(86_400)),
                THREE_YEARS);

        assertThat(subscription.view(Optional.empty()))
                .isEqualTo(new SubscriptionView(
                        PHONE,
                        Operator.BAKCELL,
                        AsanImzaType.GOVERNMENTAL,
                        "8999402000000000009",
                        SimKind.PHYSICAL,
                        SubscriptionState.ACTIVE,
                        ACTIVATED.plusSeconds(86_400),
                        LocalDate.of(2026, 5, 11)));
    }

    @ParameterizedTest
    @EnumSource
    void an_embedded_sim_comes_from_azercell_alone(Operator operator) {
        ServiceActivated activation = new ServiceActivated(
                operator, PHONE, AsanImzaType.CITIZEN, "8999401000000000001", SimKind.ESIM, ACTIVATED);

        if (operator == Operator.AZERCELL) {
            assertThatCode(() -> new Subscription(activation, THREE_YEARS)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> new Subscription(activation, THREE_YEARS))
                    .isInstanceOf(EsimOnlyFromAzercell.class);
        }
    }

    private static ServiceActivated activation(Instant at) {
        return new ServiceActivated(
                Operator.AZERCELL, PHONE, AsanImzaType.BUSINESS, "8999401000000000001", SimKind.PHYSICAL, at);
    }

    private static SubscriptionView view(ServiceActivated activation) {
        return new Subscription(activation, THREE_YEARS).view(Optional.empty());
    }
}
