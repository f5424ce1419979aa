package az.icaze.simulator.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.simulator.Refused;
import az.icaze.simulator.database.TestWorld;
import org.junit.jupiter.api.Test;

class SimMenuTest {

    private final TestPhones world = new TestPhones(TestWorld.open());

    @Test
    void unblocks_a_pin_by_puk_and_sets_a_new_one() {
        block(Code.PIN1, "0000");
        assertThat(world.menu
                        .unblock(TestPhones.CARD, "21477170", Code.PIN1, "7788")
                        .right())
                .isTrue();
        assertThat(world.codes.check(TestPhones.CARD, Code.PIN1, "1462").right())
                .isFalse();
        assertThat(world.codes.check(TestPhones.CARD, Code.PIN1, "7788").right())
                .isTrue();
    }

    @Test
    void blocks_the_service_after_three_wrong_puks() {
        world.operators.services.activate(TestPhones.CARD, "BUSINESS");
        for (int i = 0; i < 3; i++) {
            world.menu.unblock(TestPhones.CARD, "00000000", Code.PIN1, "7788");
        }
        assertThat(world.operators.services.find(TestPhones.CARD).orElseThrow().state())
                .isEqualTo("BLOCKED");
        assertThat(world.told()).last().asString().contains("ServiceSuspended");
        assertThat(world.menu
                        .unblock(TestPhones.CARD, "21477170", Code.PIN1, "7788")
                        .blocked())
                .isTrue();
        assertThatThrownBy(() -> world.operators.services.activate(TestPhones.CARD, "BUSINESS"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void knows_no_puk_on_an_esim() {
        assertThatThrownBy(() -> world.menu.unblock(TestPhones.ESIM, "21477170", Code.PIN1, "7788"))
                .isInstanceOf(Refused.class)
                .hasMessage("puk.none");
    }

    @Test
    void changes_a_pin_for_whoever_knows_the_old_one() {
        assertThat(world.menu
                        .change(TestPhones.CARD, Code.PIN2, "14627", "90909")
                        .right())
                .isTrue();
        assertThat(world.codes.check(TestPhones.CARD, Code.PIN2, "90909").right())
                .isTrue();
    }

    @Test
    void counts_a_wrong_old_pin() {
        assertThat(world.menu.change(TestPhones.CARD, Code.PIN1, "0000", "9090"))
                .isEqualTo(new Try(false, 2));
        assertThat(world.codes.check(TestPhones.CARD, Code.PIN1, "1462").right())
                .isTrue();
    }

    @Test
    void refuses_the_same_pin_and_one_of_the_wrong_length_without_spending_a_try() {
        assertThatThrownBy(() -> world.menu.change(TestPhones.CARD, Code.PIN1, "1462", "1462"))
                .hasMessage("code.same");
        assertThatThrownBy(() -> world.menu.change(TestPhones.CARD, Code.PIN1, "1462", "12345"))
                .hasMessage("code.form.4");
        assertThatThrownBy(() -> world.menu.unblock(TestPhones.CARD, "2147", Code.PIN1, "7788"))
                .hasMessage("code.form.8");
        assertThat(world.codes.left(TestPhones.CARD))
                .containsEntry(Code.PIN1, 3)
                .containsEntry(Code.PUK, 3);
    }

    private void block(Code code, String wrong) {
        for (int i = 0; i < 3; i++) {
            world.codes.check(TestPhones.CARD, code, wrong);
        }
    }
}
