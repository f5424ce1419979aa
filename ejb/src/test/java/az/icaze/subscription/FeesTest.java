package az.icaze.subscription;

import static az.icaze.operator.CommandAnswered.Outcome.DONE;
import static az.icaze.operator.CommandAnswered.Outcome.INSUFFICIENT_FUNDS;
import static az.icaze.subscription.Told.OLD_SIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
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

/** The monthly fee (rules R90, R91) of services activated on 10 May 2026: when it is taken, and how much. */
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
    void who_pays_on_the_31st_keeps_the_31st() {
        LocalDate last = LocalDate.of(2026, 1, 31);
        FeeHouse january = new FeeHouse(database, phone, last);
        january.report(azercell.activated(AsanImzaType.BUSINESS, OLD_SIM, SimKind.PHYSICAL, january.now()));

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
        house.activated(AsanImzaType.BUSINESS);

        house.sweep(LocalDate.of(2026, 9, 12));
        house.answer(DONE);

        assertThat(house.paid()).containsExactly(LocalDate.of(2026, 9, 10));
        assertThat(house.fee().next()).contains(LocalDate.of(2026, 10, 10));
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
        FeeHouse.tariff(database, LocalDate.of(2026, 7, 1), new BigDecimal("3.10"));
        FeeHouse.tariff(database, LocalDate.of(2026, 8, 1), BigDecimal.ZERO);
        house.report(Told.by(Operator.BAKCELL, phone)
                .activated(AsanImzaType.BUSINESS, OLD_SIM, SimKind.PHYSICAL, house.now()));

        for (LocalDate day : List.of(DUE, DUE.plusMonths(1), DUE.plusMonths(2))) {
            house.sweep(day);
            house.answer(Operator.BAKCELL, house.lastCharge(), DONE);
        }

        assertThat(house.told()).containsExactly("Charge 2.50", "Charge 3.10");
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
                                .setParameter("phone", phone.value())
                                .executeUpdate()))
                .hasMessageContaining("stays as it is");
    }
}
