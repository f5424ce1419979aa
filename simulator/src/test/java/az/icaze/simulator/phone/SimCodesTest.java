package az.icaze.simulator.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.simulator.database.Database;
import az.icaze.simulator.database.Sql;
import az.icaze.simulator.database.TestWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class SimCodesTest {

    private final TestPhones world = new TestPhones(TestWorld.open());

    @Test
    void blocks_a_pin_after_three_wrong_tries_in_a_row() {
        assertThat(typed(Code.PIN1, "0000")).isEqualTo(new Try(false, 2));
        assertThat(typed(Code.PIN1, "0000")).isEqualTo(new Try(false, 1));
        assertThat(typed(Code.PIN1, "0000")).isEqualTo(Try.BLOCKED);
        assertThat(typed(Code.PIN1, "1462").blocked()).isTrue();
    }

    @Test
    void gives_all_tries_back_for_the_right_pin() {
        typed(Code.PIN1, "0000");
        typed(Code.PIN1, "0000");
        assertThat(typed(Code.PIN1, "1462").right()).isTrue();
        assertThat(world.codes.left(TestPhones.CARD)).containsEntry(Code.PIN1, 3);
    }

    @Test
    void counts_pin1_and_pin2_apart() {
        for (int i = 0; i < 3; i++) {
            typed(Code.PIN1, "0000");
        }
        assertThat(typed(Code.PIN2, "14627").right()).isTrue();
        assertThat(typed(Code.PIN2, "1462").right()).isFalse();
    }

    @Test
    void compares_nothing_on_a_card_whose_puk_is_blocked() {
        for (int i = 0; i < 3; i++) {
            typed(Code.PUK, "00000000");
        }
        assertThat(typed(Code.PIN1, "1462").blocked()).isTrue();
        assertThat(typed(Code.PIN2, "14627").blocked()).isTrue();
        assertThat(world.codes.left(TestPhones.CARD)).containsEntry(Code.PIN1, 3);
    }

    @Test
    void keeps_a_try_spent_that_was_begun_and_never_compared() {
        SimCodes dying = new SimCodes();
        dying.database = new DyingAfterOneStatement(world.database);
        assertThatThrownBy(() -> dying.check(TestPhones.CARD, Code.PIN1, "1462"))
                .hasMessage("killed");
        assertThat(world.codes.left(TestPhones.CARD)).containsEntry(Code.PIN1, 2);
        assertThat(typed(Code.PIN1, "0000")).isEqualTo(new Try(false, 1));
        assertThat(typed(Code.PIN1, "0000")).isEqualTo(Try.BLOCKED);
    }

    /** Of a process that is killed after its first statement was committed. */
    private static final class DyingAfterOneStatement extends Database {

        private final Database alive;
        private boolean dead;

        DyingAfterOneStatement(Database alive) {
            super(null);
            this.alive = alive;
        }

        @Override
        public <T> T atOnce(Function<Sql, T> work) {
            if (dead) {
                throw new IllegalStateException("killed");
            }
            dead = true;
            return alive.atOnce(work);
        }
    }

    @RepeatedTest(5)
    @DisplayName("A2: of two hundred wrong tries at once three are compared, on two nodes as on one")
    void evaluates_exactly_three_of_two_hundred_parallel_wrong_tries() throws Exception {
        List<Try> tries = atOnce(200, "0000");
        assertThat(tries).noneMatch(Try::right);
        assertThat(tries).filteredOn(tried -> !tried.blocked()).hasSize(2);
        assertThat(number("attempt")).isEqualTo(3);
        assertThat(world.codes.left(TestPhones.CARD)).containsEntry(Code.PIN1, 0);
        assertThat(typed(Code.PIN1, "1462").blocked()).isTrue();
    }

    @Test
    void never_gives_back_more_than_the_right_pin_earned_while_wrong_ones_race_it() throws Exception {
        for (int round = 0; round < 20; round++) {
            atOnce(20, "1462", "0000");
            assertThat(world.codes.left(TestPhones.CARD).get(Code.PIN1))
                    .isEqualTo(3 - (number("attempt") - number("success")));
            world.menu.unblock(TestPhones.CARD, "21477170", Code.PIN1, "1462", "1462");
        }
    }

    /** Of PIN1: how many tries were begun ever, and which of them was the last right one. */
    private int number(String column) {
        return world.database
                .atOnce(sql -> sql.one(
                        "select " + column + "::int from sim_code where phone = ? and code = 'PIN1'",
                        row -> row.number(column),
                        TestPhones.CARD))
                .orElseThrow();
    }

    private List<Try> atOnce(int people, String... pins) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(people);
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Try>> typing = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            String pin = pins[i % pins.length];
            SimCodes node = i % 2 == 0 ? world.codes : otherNode();
            typing.add(hands.submit(() -> {
                go.await();
                return node.check(TestPhones.CARD, Code.PIN1, pin);
            }));
        }
        go.countDown();
        List<Try> tries = new ArrayList<>();
        for (Future<Try> one : typing) {
            tries.add(one.get());
        }
        hands.shutdown();
        return tries;
    }

    private SimCodes otherNode() {
        SimCodes node = new SimCodes();
        node.database = world.database;
        return node;
    }

    private Try typed(Code code, String value) {
        return world.codes.check(TestPhones.CARD, code, value);
    }
}
