package az.icaze.subscription;

import static az.icaze.operator.CommandAnswered.Outcome.DONE;
import static az.icaze.operator.CommandAnswered.Outcome.INSUFFICIENT_FUNDS;
import static az.icaze.operator.CommandAnswered.Outcome.REFUSED;
import static az.icaze.subscription.Told.NEW_SIM;
import static az.icaze.subscription.Told.OLD_SIM;
import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import az.icaze.operator.Operator;
import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a fee that was not paid does, and what ends that (rules R92–R96). */
class UnpaidFeesTest {

    private static final LocalDate ACTIVATED = LocalDate.of(2026, 5, 10);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 10);
    private static final LocalDate LATER = LocalDate.of(2026, 11, 20);

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private static int numbers;

    private final Phone phone = new Phone("+99450315%04d".formatted(++numbers));
    private final Told azercell = Told.by(Operator.AZERCELL, phone);
    private final FeeHouse house = new FeeHouse(database, phone, ACTIVATED);

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
        house.unpaid(DUE);

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
        house.unpaid(DUE);

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
        house.unpaid(DUE);

        house.sweep(DUE);
        house.sweep(DUE.plusDays(1));
        house.sweep(DUE.plusDays(1));
        house.answer(DONE);

        assertThat(house.paid()).containsExactly(DUE.plusDays(1));
        assertThat(house.told()).containsExactly("Charge 2.50", "SuspendService", "Charge 2.50", "RestoreService");
    }

    @Test
    @DisplayName(
            "rule R94: nothing for the time in which the operator had suspended it, then from the day of its return")
    void nothing_for_the_time_in_which_it_could_not_be_used() {
        house.activated(AsanImzaType.BUSINESS);
        house.report(azercell.suspended(86_400));
        house.sweep(DUE);
        house.sweep(DUE.plusDays(40));
        assertThat(house.told()).isEmpty();

        house.on(DUE.plusDays(45));
        house.report(azercell.reactivated((31 + 45) * 86_400));
        house.sweep(DUE.plusDays(46));
        house.answer(DONE);

        assertThat(house.paid()).containsExactly(DUE.plusDays(45));
    }

    @Test
    @DisplayName("rules R94, R96: nothing while it waits for certificates")
    void nothing_while_it_waits_for_certificates() {
        house.activated(AsanImzaType.BUSINESS);
        house.report(azercell.simReplaced(OLD_SIM, NEW_SIM, 86_400));

        house.sweep(DUE);
        house.balanceIncreased(Operator.AZERCELL);

        assertThat(house.told()).isEmpty();
    }

    @Test
    void another_type_ends_the_fee_and_its_suspension() {
        house.unpaid(DUE);

        house.report(azercell.typeChanged(AsanImzaType.CITIZEN, 40 * 86_400));

        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(house.told()).containsExactly("Charge 2.50", "SuspendService", "RestoreService");
        house.sweep(LATER);
        assertThat(house.told()).hasSize(3);
    }

    @Test
    void a_prolonged_service_owes_nothing_for_the_term_before() {
        house.unpaid(DUE);

        house.report(azercell.prolonged(AsanImzaType.BUSINESS, 1_200 * 86_400));

        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
        house.answer(INSUFFICIENT_FUNDS);
        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(house.fee().next()).contains(LocalDate.of(2029, 9, 22));
    }

    @Test
    void a_late_answer_about_an_old_term_suspends_nothing() {
        house.activated(AsanImzaType.BUSINESS);
        house.sweep(DUE);
        house.report(azercell.prolonged(AsanImzaType.BUSINESS, 40 * 86_400));

        house.answer(INSUFFICIENT_FUNDS);

        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(house.told()).containsExactly("Charge 2.50");
    }
}
