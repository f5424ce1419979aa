package az.icaze.subscription;

import static az.icaze.operator.CommandAnswered.Outcome.DONE;
import static az.icaze.operator.CommandAnswered.Outcome.INSUFFICIENT_FUNDS;
import static az.icaze.operator.CommandAnswered.Outcome.REFUSED;
import static az.icaze.subscription.ServiceHouse.ACTIVATED;
import static az.icaze.subscription.ServiceHouse.DUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import az.icaze.operator.Operator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The monthly fee (rules R90–R95) of services activated on 10 May 2026. */
class FeesTest {

    private static final LocalDate LATER = LocalDate.of(2026, 11, 20);

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final ServiceHouse house = new ServiceHouse(database, ACTIVATED);

    @Test
    @DisplayName("rules R90, R91: 2.50 AZN from Business, first a month after the activation")
    void takes_the_fee_on_the_anniversary() {
        house.activated(AsanImzaType.BUSINESS);

        house.sweep(DUE.minusDays(1));
        assertThat(house.told()).isEmpty();
        assertThat(house.fee())
                .isEqualTo(new FeeView(FeeStanding.PAID, new BigDecimal("2.50"), Optional.of(DUE), Optional.empty()));

        house.sweep(DUE);
        assertThat(house.told()).containsExactly("Charge 2.50");
        assertThat(house.fee().standing()).isEqualTo(FeeStanding.ASKED);

        house.answer(DONE);
        assertThat(house.fee())
                .isEqualTo(new FeeView(
                        FeeStanding.PAID,
                        new BigDecimal("2.50"),
                        Optional.of(LocalDate.of(2026, 7, 10)),
                        Optional.of(DUE)));
        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
    }

    @Test
    void takes_nothing_twice_however_often_it_is_asked_and_answered() {
        house.activated(AsanImzaType.BUSINESS);

        house.sweep(DUE);
        house.sweep(DUE);
        house.answer(DONE);
        house.answer(DONE);
        house.answer(INSUFFICIENT_FUNDS);
        house.sweep(DUE);
        house.sweep(DUE.plusDays(1));
        house.chargeDue(DUE);

        assertThat(house.told()).containsExactly("Charge 2.50");
        assertThat(house.paid()).containsExactly(DUE);
        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
    }

    @ParameterizedTest
    @DisplayName("rule R90: Citizen and Governmental pay no fee")
    @EnumSource(
            value = AsanImzaType.class,
            names = {"CITIZEN", "GOVERNMENTAL"})
    void takes_nothing_from_the_other_types(AsanImzaType type) {
        house.activated(type);

        for (LocalDate day = ACTIVATED; day.isBefore(LATER); day = day.plusDays(10)) {
            house.sweep(day);
            house.balanceIncreased(Operator.AZERCELL);
        }

        assertThat(house.told()).isEmpty();
        assertThat(house.fee().standing()).isEqualTo(FeeStanding.NONE);
    }

    @Test
    @DisplayName("rules R92, R95: unpaid, the service is suspended at once, and nothing else of the number")
    void suspends_at_once_what_is_not_paid() {
        house.activated(AsanImzaType.BUSINESS);
        house.sweep(DUE);

        house.answer(INSUFFICIENT_FUNDS);

        assertThat(house.service().state()).isEqualTo(SubscriptionState.SUSPENDED);
        assertThat(house.fee().standing()).isEqualTo(FeeStanding.UNPAID);
        assertThat(house.told()).containsExactly("Charge 2.50", "SuspendService");
    }

    @Test
    void suspends_also_when_the_operator_will_not() {
        house.activated(AsanImzaType.BUSINESS);
        house.sweep(DUE);

        house.answer(REFUSED);

        assertThat(house.service().state()).isEqualTo(SubscriptionState.SUSPENDED);
    }

    @Test
    @DisplayName("rules R93, R94: a top-up pays one month from its own day, never arrears, and restores the service")
    void a_top_up_pays_one_month_and_restores() {
        house.unpaid();

        house.on(LATER);
        house.balanceIncreased(Operator.AZERCELL);
        house.answer(DONE);

        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(house.paid()).containsExactly(LATER);
        assertThat(house.fee().next()).contains(LATER.plusMonths(1));
        assertThat(house.told()).containsExactly("Charge 2.50", "SuspendService", "Charge 2.50", "RestoreService");
    }

    @Test
    @DisplayName("rule R93: 2.49 is not enough, in parts until it is")
    void a_top_up_that_is_too_small_leaves_it_suspended() {
        house.unpaid();

        house.balanceIncreased(Operator.AZERCELL);
        house.answer(INSUFFICIENT_FUNDS);
        assertThat(house.service().state()).isEqualTo(SubscriptionState.SUSPENDED);
        house.balanceIncreased(Operator.AZERCELL);
        house.answer(DONE);

        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(house.paid()).containsExactly(DUE);
        assertThat(house.told())
                .containsExactly("Charge 2.50", "SuspendService", "Charge 2.50", "Charge 2.50", "RestoreService");
    }

    @Test
    void a_top_up_while_the_operator_is_asked_is_not_lost() {
        house.activated(AsanImzaType.BUSINESS);
        house.sweep(DUE);

        house.balanceIncreased(Operator.AZERCELL);
        house.answer(INSUFFICIENT_FUNDS);
        house.answer(DONE);

        assertThat(house.paid()).containsExactly(DUE);
        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
    }

    @Test
    @DisplayName("rule R93: a top-up nobody told us of is noticed the next day")
    void a_lost_top_up_is_noticed_the_next_day() {
        house.unpaid();

        house.sweep(DUE);
        house.sweep(DUE.plusDays(1));
        house.sweep(DUE.plusDays(1));
        house.answer(DONE);

        assertThat(house.paid()).containsExactly(DUE.plusDays(1));
        assertThat(house.told()).containsExactly("Charge 2.50", "SuspendService", "Charge 2.50", "RestoreService");
    }

    @Test
    void another_operator_answers_for_nothing() {
        house.activated(AsanImzaType.BUSINESS);
        house.sweep(DUE);

        house.answer(Operator.NAR, house.lastCharge(), INSUFFICIENT_FUNDS);
        house.balanceIncreased(Operator.NAR);

        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(house.fee().standing()).isEqualTo(FeeStanding.ASKED);
    }

    @Test
    void the_database_itself_keeps_what_was_paid() {
        house.activated(AsanImzaType.BUSINESS);
        house.sweep(DUE);
        house.answer(DONE);

        assertThatThrownBy(() -> database.run(
                        em -> em.createNativeQuery("update subscription_fee set state = 'UNPAID' where phone = :phone")
                                .setParameter("phone", house.phone.value())
                                .executeUpdate()))
                .hasMessageContaining("stays as it is");
    }
}
