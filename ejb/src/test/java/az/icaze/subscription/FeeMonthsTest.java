package az.icaze.subscription;

import static az.icaze.operator.CommandAnswered.Outcome.DONE;
import static az.icaze.operator.CommandAnswered.Outcome.INSUFFICIENT_FUNDS;
import static az.icaze.subscription.ServiceHouse.ACTIVATED;
import static az.icaze.subscription.ServiceHouse.DUE;
import static az.icaze.subscription.Told.NEW_SIM;
import static az.icaze.subscription.Told.OLD_SIM;
import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import az.icaze.operator.Operator;
import az.icaze.operator.SimKind;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From when to when the monthly fee is taken (rules R90, R91, R94), of services activated on 10 May 2026. */
class FeeMonthsTest {

    private static final LocalDate LATER = LocalDate.of(2026, 11, 20);

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final ServiceHouse house = new ServiceHouse(database, ACTIVATED);
    private final Told azercell = Told.by(Operator.AZERCELL, house.phone);

    @Test
    void who_pays_on_the_31st_keeps_the_31st() {
        LocalDate last = LocalDate.of(2026, 1, 31);
        house.on(last);
        house.report(azercell.activated(AsanImzaType.BUSINESS, OLD_SIM, SimKind.PHYSICAL, house.now()));

        List<LocalDate> ends = last.datesUntil(LocalDate.of(2026, 7, 1))
                .filter(day -> day.getDayOfMonth() > 26)
                .toList();
        for (LocalDate day : ends) {
            house.on(day);
            house.chargeDue(day);
            if (house.fee().standing() == FeeStanding.ASKED) {
                house.answer(INSUFFICIENT_FUNDS);
                house.balanceIncreased(Operator.AZERCELL);
                house.answer(DONE);
            }
        }

        assertThat(house.paid())
                .extracting(LocalDate::toString)
                .containsExactly("2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30");
    }

    @Test
    void a_sweep_that_comes_late_takes_the_present_month_only() {
        house.activated(AsanImzaType.BUSINESS);

        house.sweep(LocalDate.of(2026, 9, 12));
        house.answer(DONE);

        assertThat(house.paid()).containsExactly(LocalDate.of(2026, 9, 10));
        assertThat(house.fee().next()).contains(LocalDate.of(2026, 10, 10));
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
        house.unpaid();

        house.report(azercell.typeChanged(AsanImzaType.CITIZEN, 40 * 86_400));

        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(house.told()).containsExactly("Charge 2.50", "SuspendService", "RestoreService");
        house.sweep(LATER);
        assertThat(house.told()).hasSize(3);
    }

    @Test
    void business_again_pays_from_the_next_anniversary() {
        house.activated(AsanImzaType.CITIZEN);
        house.report(azercell.typeChanged(AsanImzaType.BUSINESS, 40 * 86_400));

        assertThat(house.fee().next()).contains(LocalDate.of(2026, 7, 10));
        house.report(azercell.typeChanged(AsanImzaType.CITIZEN, 41 * 86_400));
        house.report(azercell.typeChanged(AsanImzaType.BUSINESS, 90 * 86_400));
        assertThat(house.fee().next()).contains(LocalDate.of(2026, 8, 10));
    }

    @Test
    void a_prolonged_service_owes_nothing_for_the_term_before() {
        house.unpaid();

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

    @Test
    void takes_thirty_five_months_of_three_years() {
        house.activated(AsanImzaType.BUSINESS);

        for (LocalDate day = DUE; day.isBefore(ACTIVATED.plusYears(3).plusMonths(3)); day = day.plusMonths(1)) {
            house.sweep(day);
            if (house.fee().standing() == FeeStanding.ASKED) {
                house.answer(DONE);
            }
        }

        assertThat(house.paid()).hasSize(35).doesNotHaveDuplicates();
        assertThat(house.fee().next()).isEmpty();
    }

    @Test
    @DisplayName("rule R90: the tariff of the day on which the month begins")
    void takes_the_tariff_of_the_day() {
        tariff(LocalDate.of(2026, 7, 1), new BigDecimal("3.10"));
        tariff(LocalDate.of(2026, 8, 1), BigDecimal.ZERO);
        house.report(Told.by(Operator.BAKCELL, house.phone)
                .activated(AsanImzaType.BUSINESS, OLD_SIM, SimKind.PHYSICAL, house.now()));

        for (LocalDate day : List.of(DUE, DUE.plusMonths(1), DUE.plusMonths(2))) {
            house.sweep(day);
            house.answer(Operator.BAKCELL, house.lastCharge(), DONE);
        }

        assertThat(house.told()).containsExactly("Charge 2.50", "Charge 3.10");
    }

    /** From a day on another fee. */
    private static void tariff(LocalDate from, BigDecimal fee) {
        try (Connection connection = database.ownerSource().getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into service_tariff values ('BAKCELL', 'BUSINESS', ?, 18.00, ?)")) {
            insert.setObject(1, from);
            insert.setBigDecimal(2, fee);
            insert.executeUpdate();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
