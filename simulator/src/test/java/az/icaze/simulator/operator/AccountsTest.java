package az.icaze.simulator.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.simulator.Refused;
import az.icaze.simulator.Unknown;
import az.icaze.simulator.database.TestWorld;
import az.icaze.simulator.operator.Accounts.Kind;
import az.icaze.simulator.operator.Accounts.Movement;
import az.icaze.simulator.phone.TestPhones;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {

    private static final String PHONE = TestPhones.CARD;

    private final TestPhones world = new TestPhones(TestWorld.open());
    private final Accounts accounts = world.operators.accounts;

    @Test
    void writes_every_movement_down() {
        accounts.topUp(PHONE, new BigDecimal("2.5"));
        assertThat(take("2.50", "fee:1")).isTrue();
        accounts.set(PHONE, new BigDecimal("1.00"));
        assertThat(accounts.movements(PHONE, 10))
                .extracting(Movement::kind)
                .containsExactly(Kind.CORRECTION, Kind.CHARGE, Kind.TOP_UP, Kind.OPENING);
        assertThat(accounts.movements(PHONE, 10))
                .extracting(movement -> movement.balance().toString())
                .containsExactly("1.00", "12.40", "14.90", "12.40");
        assertBalanced();
    }

    @Test
    @DisplayName("R93: the portal hears that somebody paid in, and not how much there is")
    void tells_of_a_top_up_only() {
        accounts.set(PHONE, new BigDecimal("99.99"));
        assertThat(world.operators.types()).isEmpty();
        accounts.topUp(PHONE, BigDecimal.ONE);
        assertThat(world.operators.types()).containsExactly("BalanceIncreased");
        assertThat(world.operators.last().toString()).doesNotContain("100.99");
    }

    @Test
    @DisplayName("R72: the exact amount is enough, a qəpik less is not, and nothing is ever taken in part")
    void takes_wholly_or_not_at_all() {
        accounts.set(PHONE, new BigDecimal("2.49"));
        assertThat(take("2.50", "fee:1")).isFalse();
        accounts.set(PHONE, new BigDecimal("2.50"));
        assertThat(take("2.50", "fee:2")).isTrue();
        assertThat(balance()).isEqualTo("0.00");
        assertThat(take("0.00", "fee:3")).isTrue();
        assertBalanced();
    }

    @Test
    void never_takes_more_than_there_is_however_many_take_at_once() throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(20);
        List<Future<Boolean>> taking = IntStream.range(0, 40)
                .mapToObj(i -> hands.submit(() -> {
                    if (i % 4 == 0) {
                        accounts.topUp(PHONE, BigDecimal.ONE);
                    }
                    return take("2.50", "fee:" + i);
                }))
                .toList();
        int taken = 0;
        for (Future<Boolean> one : taking) {
            taken += one.get() ? 1 : 0;
        }
        hands.shutdown();
        assertThat(balance())
                .isEqualTo(new BigDecimal("22.40")
                        .subtract(new BigDecimal("2.50").multiply(BigDecimal.valueOf(taken)))
                        .toString());
        assertThat(taken).isBetween(4, 8);
        assertBalanced();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.001", "10000"})
    void refuses_to_top_up_by(String amount) {
        assertThatThrownBy(() -> accounts.topUp(PHONE, new BigDecimal(amount)))
                .isInstanceOf(Refused.class)
                .hasMessage("amount.range");
    }

    @Test
    void knows_no_account_of_a_number_nobody_has() {
        assertThatThrownBy(() -> accounts.topUp("+994500000000", BigDecimal.ONE))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> accounts.set("+994500000000", BigDecimal.ONE)).isInstanceOf(Unknown.class);
    }

    private boolean take(String amount, String reference) {
        return world.database.inTransaction(
                sql -> accounts.take(sql, PHONE, Kind.CHARGE, new BigDecimal(amount), "Asan İmza", reference));
    }

    private String balance() {
        return world.phones.view(PHONE).known().balance().toString();
    }

    /** The sum of all movements is the balance, and each line says what was left. */
    private void assertBalanced() {
        List<Movement> movements = accounts.movements(PHONE, 1000);
        BigDecimal sum = movements.stream().map(Movement::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum.toString()).isEqualTo(balance());
        assertThat(movements).allMatch(movement -> movement.balance().signum() >= 0);
    }
}
