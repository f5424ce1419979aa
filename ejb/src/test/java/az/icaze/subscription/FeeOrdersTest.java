package az.icaze.subscription;

import static az.icaze.subscription.ServiceHouse.ACTIVATED;
import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import az.icaze.operator.Operator;
import az.icaze.operator.SimKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Paid, unpaid, twice, late, lost, out of order, and killed in the middle: the same months are never taken twice. */
@DisplayName("rules R90–R94 in any order of events")
class FeeOrdersTest {

    private static final BigDecimal FEE = new BigDecimal("2.50");

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    static List<Long> seeds() {
        return new Random(14).longs(25).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_month_is_taken_twice_and_enough_money_always_restores(long seed) {
        Random random = new Random(seed);
        ServiceHouse house = new ServiceHouse(database, ACTIVATED);
        house.report(Told.by(Operator.AZERCELL, house.phone)
                .activated(AsanImzaType.BUSINESS, Told.OLD_SIM, SimKind.PHYSICAL, Told.T0));
        PretendOperator operator = new PretendOperator(house, random);

        for (int step = 0; step < 40; step++) {
            step(house, operator, random);
        }
        operator.finish();
        assertMonthsTakenOnce(house, operator);

        house.on(house.today().plusDays(1));
        operator.topUp("1000");
        house.chargeDue(house.today());
        operator.finish();
        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
        assertMonthsTakenOnce(house, operator);
    }

    private static void step(ServiceHouse house, PretendOperator operator, Random random) {
        switch (random.nextInt(7)) {
            case 0 -> house.on(house.today().plusDays(random.nextInt(25)));
            case 1, 2 -> house.chargeDue(house.today().minusDays(random.nextInt(3)));
            case 3 -> house.dieWhileCharging(house.today());
            case 4 -> operator.topUp(List.of("0.49", "2.00", "2.50", "5.00").get(random.nextInt(4)));
            case 5 -> operator.work();
            default -> operator.tellSome();
        }
    }

    private static void assertMonthsTakenOnce(ServiceHouse house, PretendOperator operator) {
        List<LocalDate> paid = house.paid();
        assertThat(operator.taken()).hasSameSizeAs(paid);
        assertThat(operator.taken().values())
                .allSatisfy(taken -> assertThat(taken).isEqualTo(FEE));
        for (int month = 1; month < paid.size(); month++) {
            assertThat(paid.get(month)).isAfterOrEqualTo(paid.get(month - 1).plusMonths(1));
        }
        assertThat(paid).allSatisfy(from -> assertThat(from).isAfterOrEqualTo(ACTIVATED.plusMonths(1)));
    }
}
