package az.icaze.subscription;

import static az.icaze.operator.CommandAnswered.Outcome.DONE;
import static az.icaze.operator.CommandAnswered.Outcome.INSUFFICIENT_FUNDS;
import static az.icaze.operator.CommandAnswered.Outcome.REFUSED;
import static az.icaze.subscription.Told.NEW_SIM;
import static az.icaze.subscription.Told.OLD_SIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import az.icaze.operator.CommandAnswered;
import az.icaze.operator.Operator;
import az.icaze.operator.SimKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The monthly fee (rules R90–R95) of services activated on 10 May 2026. */
class FeesTest {

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
    @DisplayName("rules R90, R91: 2.50 AZN from Business, first a month after the activation")
    void takes_the_fee_on_the_anniversary() {
        activated(AsanImzaType.BUSINESS);

        sweep(DUE.minusDays(1));
        assertThat(house.told()).isEmpty();
        assertThat(house.fee())
                .isEqualTo(new FeeView(FeeStanding.PAID, new BigDecimal("2.50"), Optional.of(DUE), Optional.empty()));

        sweep(DUE);
        assertThat(house.told()).containsExactly("Charge 2.50");
        assertThat(house.fee().standing()).isEqualTo(FeeStanding.ASKED);

        answer(DONE);
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
        activated(AsanImzaType.BUSINESS);

        sweep(DUE);
        sweep(DUE);
        answer(DONE);
        answer(DONE);
        answer(INSUFFICIENT_FUNDS);
        sweep(DUE);
        sweep(DUE.plusDays(1));
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
        activated(type);

        for (LocalDate day = ACTIVATED; day.isBefore(LATER); day = day.plusDays(10)) {
            sweep(day);
            house.balanceIncreased(Operator.AZERCELL);
        }

        assertThat(house.told()).isEmpty();
        assertThat(house.fee().standing()).isEqualTo(FeeStanding.NONE);
    }

    @Test
    @DisplayName("rules R92, R95: unpaid, the service is suspended at once, and nothing else of the number")
    void suspends_at_once_what_is_not_paid() {
        activated(AsanImzaType.BUSINESS);
        sweep(DUE);

        answer(INSUFFICIENT_FUNDS);

        assertThat(house.service().state()).isEqualTo(SubscriptionState.SUSPENDED);
        assertThat(house.fee().standing()).isEqualTo(FeeStanding.UNPAID);
        assertThat(house.told()).containsExactly("Charge 2.50", "SuspendService");
    }

    @Test
    void suspends_also_when_the_operator_will_not() {
        activated(AsanImzaType.BUSINESS);
        sweep(DUE);

        answer(REFUSED);

        assertThat(house.service().state()).isEqualTo(SubscriptionState.SUSPENDED);
    }

    @Test
    @DisplayName("rules R93, R94: a top-up pays one month from its own day, never arrears, and restores the service")
    void a_top_up_pays_one_month_and_restores() {
        unpaid();

        house.on(LATER);
        house.balanceIncreased(Operator.AZERCELL);
        answer(DONE);

        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(house.paid()).containsExactly(LATER);
        assertThat(house.fee().next()).contains(LATER.plusMonths(1));
        assertThat(house.told()).containsExactly("Charge 2.50", "SuspendService", "Charge 2.50", "RestoreService");
    }

    @Test
    @DisplayName("rule R93: 2.49 is not enough, in parts until it is")
    void a_top_up_that_is_too_small_leaves_it_suspended() {
        unpaid();

        house.balanceIncreased(Operator.AZERCELL);
        answer(INSUFFICIENT_FUNDS);
        assertThat(house.service().state()).isEqualTo(SubscriptionState.SUSPENDED);
        house.balanceIncreased(Operator.AZERCELL);
        answer(DONE);

        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(house.paid()).containsExactly(DUE);
        assertThat(house.told())
                .containsExactly("Charge 2.50", "SuspendService", "Charge 2.50", "Charge 2.50", "RestoreService");
    }

    @Test
    void a_top_up_while_the_operator_is_asked_is_not_lost() {
        activated(AsanImzaType.BUSINESS);
        sweep(DUE);

        house.balanceIncreased(Operator.AZERCELL);
        answer(INSUFFICIENT_FUNDS);
        answer(DONE);

        assertThat(house.paid()).containsExactly(DUE);
        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
    }

    @Test
    @DisplayName("rule R93: a top-up nobody told us of is noticed the next day")
    void a_lost_top_up_is_noticed_the_next_day() {
        unpaid();

        sweep(DUE);
        sweep(DUE.plusDays(1));
        sweep(DUE.plusDays(1));
        answer(DONE);

        assertThat(house.paid()).containsExactly(DUE.plusDays(1));
        assertThat(house.told()).containsExactly("Charge 2.50", "SuspendService", "Charge 2.50", "RestoreService");
    }

    @Test
    void who_pays_on_the_31st_keeps_the_31st() {
        LocalDate last = LocalDate.of(2026, 1, 31);
        FeeHouse january = new FeeHouse(database, phone, last);
        january.report(azercell.activated(AsanImzaType.BUSINESS, OLD_SIM, sim(), january.now()));

        List<LocalDate> ends = last.datesUntil(LocalDate.of(2026, 7, 1))
                .filter(day -> day.getDayOfMonth() > 26)
                .toList();
        for (LocalDate day : ends) {
            january.on(day);
            january.chargeDue(day);
            if (january.fee().standing() == FeeStanding.ASKED) {
                january.answer(Operator.AZERCELL, january.lastCharge(), INSUFFICIENT_FUNDS);
                january.balanceIncreased(Operator.AZERCELL);
                january.answer(Operator.AZERCELL, january.lastCharge(), DONE);
            }
        }

        assertThat(january.paid())
                .extracting(LocalDate::toString)
                .containsExactly("2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30");
    }

    @Test
    void a_sweep_that_comes_late_takes_the_present_month_only() {
        activated(AsanImzaType.BUSINESS);

        sweep(LocalDate.of(2026, 9, 12));
        answer(DONE);

        assertThat(house.paid()).containsExactly(LocalDate.of(2026, 9, 10));
        assertThat(house.fee().next()).contains(LocalDate.of(2026, 10, 10));
    }

    @Test
    @DisplayName(
            "rule R94: nothing for the time in which the operator had suspended it, then from the day of its return")
    void nothing_for_the_time_in_which_it_could_not_be_used() {
        activated(AsanImzaType.BUSINESS);
        house.report(azercell.suspended(86_400));
        sweep(DUE);
        sweep(DUE.plusDays(40));
        assertThat(house.told()).isEmpty();

        house.on(DUE.plusDays(45));
        house.report(azercell.reactivated((31 + 45) * 86_400));
        sweep(DUE.plusDays(46));
        answer(DONE);

        assertThat(house.paid()).containsExactly(DUE.plusDays(45));
    }

    @Test
    @DisplayName("rules R94, R96: nothing while it waits for certificates")
    void nothing_while_it_waits_for_certificates() {
        activated(AsanImzaType.BUSINESS);
        house.report(azercell.simReplaced(OLD_SIM, NEW_SIM, 86_400));

        sweep(DUE);
        house.balanceIncreased(Operator.AZERCELL);

        assertThat(house.told()).isEmpty();
    }

    @Test
    void another_type_ends_the_fee_and_its_suspension() {
        unpaid();

        house.report(azercell.typeChanged(AsanImzaType.CITIZEN, 40 * 86_400));

        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(house.told()).containsExactly("Charge 2.50", "SuspendService", "RestoreService");
        sweep(LATER);
        assertThat(house.told()).hasSize(3);
    }

    @Test
    void business_again_pays_from_the_next_anniversary() {
        activated(AsanImzaType.CITIZEN);
        house.report(azercell.typeChanged(AsanImzaType.BUSINESS, 40 * 86_400));

        assertThat(house.fee().next()).contains(LocalDate.of(2026, 7, 10));
        house.report(azercell.typeChanged(AsanImzaType.CITIZEN, 41 * 86_400));
        house.report(azercell.typeChanged(AsanImzaType.BUSINESS, 90 * 86_400));
        assertThat(house.fee().next()).contains(LocalDate.of(2026, 8, 10));
    }

    @Test
    void a_prolonged_service_owes_nothing_for_the_term_before() {
        unpaid();

        house.report(azercell.prolonged(AsanImzaType.BUSINESS, 1_200 * 86_400));

        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
        answer(INSUFFICIENT_FUNDS);
        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(house.fee().next()).contains(LocalDate.of(2029, 9, 22));
    }

    @Test
    void a_late_answer_about_an_old_term_suspends_nothing() {
        activated(AsanImzaType.BUSINESS);
        sweep(DUE);
        house.report(azercell.prolonged(AsanImzaType.BUSINESS, 40 * 86_400));

        answer(INSUFFICIENT_FUNDS);

        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(house.told()).containsExactly("Charge 2.50");
    }

    @Test
    void takes_thirty_five_months_of_three_years() {
        activated(AsanImzaType.BUSINESS);

        for (LocalDate day = DUE; day.isBefore(ACTIVATED.plusYears(3).plusMonths(3)); day = day.plusMonths(1)) {
            sweep(day);
            if (house.fee().standing() == FeeStanding.ASKED) {
                answer(DONE);
            }
        }

        assertThat(house.paid()).hasSize(35).doesNotHaveDuplicates();
        assertThat(house.fee().next()).isEmpty();
    }

    @Test
    @DisplayName("rule R90: the tariff of the day on which the month begins")
    void takes_the_tariff_of_the_day() {
        FeeHouse.tariff(database, LocalDate.of(2026, 7, 1), new BigDecimal("3.10"));
        FeeHouse.tariff(database, LocalDate.of(2026, 8, 1), BigDecimal.ZERO);
        house.report(Told.by(Operator.BAKCELL, phone).activated(AsanImzaType.BUSINESS, OLD_SIM, sim(), house.now()));

        for (LocalDate day : List.of(DUE, DUE.plusMonths(1), DUE.plusMonths(2))) {
            sweep(day);
            house.answer(Operator.BAKCELL, house.lastCharge(), DONE);
        }

        assertThat(house.told()).containsExactly("Charge 2.50", "Charge 3.10");
    }

    @Test
    void another_operator_answers_for_nothing() {
        activated(AsanImzaType.BUSINESS);
        sweep(DUE);

        house.answer(Operator.NAR, house.lastCharge(), INSUFFICIENT_FUNDS);
        house.balanceIncreased(Operator.NAR);

        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(house.fee().standing()).isEqualTo(FeeStanding.ASKED);
    }

    @Test
    void the_database_itself_keeps_what_was_paid() {
        activated(AsanImzaType.BUSINESS);
        sweep(DUE);
        answer(DONE);

        assertThatThrownBy(() -> database.run(
                        em -> em.createNativeQuery("update subscription_fee set state = 'UNPAID' where phone = :phone")
                                .setParameter("phone", phone.value())
                                .executeUpdate()))
                .hasMessageContaining("stays as it is");
    }

    private void activated(AsanImzaType type) {
        house.report(azercell.activated(type, OLD_SIM, sim(), Told.T0));
    }

    private void unpaid() {
        activated(AsanImzaType.BUSINESS);
        sweep(DUE);
        answer(INSUFFICIENT_FUNDS);
    }

    private void sweep(LocalDate day) {
        house.on(day);
        house.chargeDue(day);
    }

    private void answer(CommandAnswered.Outcome outcome) {
        house.answer(Operator.AZERCELL, house.lastCharge(), outcome);
    }

    private static SimKind sim() {
        return SimKind.PHYSICAL;
    }
}
