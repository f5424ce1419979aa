package az.icaze.simulator.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.simulator.Refused;
import az.icaze.simulator.database.TestWorld;
import az.icaze.simulator.operator.Lines;
import az.icaze.simulator.operator.ServiceState;
import az.icaze.simulator.operator.ServiceType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SimMenuTest {

    private final TestPhones world = new TestPhones(TestWorld.open());

    @Test
    void unblocks_a_pin_by_puk_and_sets_a_new_one() {
        block(Code.PIN1, "0000");
        assertThat(world.menu
                        .unblock(TestPhones.CARD, "21477170", Code.PIN1, "7788", "7788")
                        .right())
                .isTrue();
        assertThat(world.codes.check(TestPhones.CARD, Code.PIN1, "1462").right())
                .isFalse();
        assertThat(world.codes.check(TestPhones.CARD, Code.PIN1, "7788").right())
                .isTrue();
    }

    @Test
    @DisplayName("R104: three wrong PUKs block the service, for good")
    void blocks_the_service_after_three_wrong_puks() {
        world.operators.services.activate(TestPhones.CARD, ServiceType.BUSINESS);
        for (int i = 0; i < 3; i++) {
            world.menu.unblock(TestPhones.CARD, "00000000", Code.PIN1, "7788", "7788");
        }
        assertThat(world.operators.services.find(TestPhones.CARD).orElseThrow().state())
                .isEqualTo(ServiceState.BLOCKED);
        assertThat(world.operators.types()).containsExactly("ServiceActivated", "ServiceBlocked");
        assertThat(world.menu
                        .unblock(TestPhones.CARD, "21477170", Code.PIN1, "7788", "7788")
                        .blocked())
                .isTrue();
        assertThatThrownBy(() -> world.operators.services.activate(TestPhones.CARD, ServiceType.BUSINESS))
                .isInstanceOf(Refused.class);
    }

    @Test
    void knows_no_puk_on_an_esim() {
        assertThatThrownBy(() -> world.menu.unblock(TestPhones.ESIM, "21477170", Code.PIN1, "7788", "7788"))
                .isInstanceOf(Refused.class)
                .hasMessage("puk.none");
    }

    @Test
    @DisplayName("R106: the menu changes a PIN for whoever knows the old one")
    void changes_a_pin_for_whoever_knows_the_old_one() {
        assertThat(world.menu
                        .change(TestPhones.CARD, Code.PIN2, "14627", "90909", "90909")
                        .right())
                .isTrue();
        assertThat(world.codes.check(TestPhones.CARD, Code.PIN2, "90909").right())
                .isTrue();
    }

    @Test
    void counts_a_wrong_old_pin() {
        assertThat(world.menu.change(TestPhones.CARD, Code.PIN1, "0000", "9090", "9090"))
                .isEqualTo(new Try(false, 2));
        assertThat(world.codes.check(TestPhones.CARD, Code.PIN1, "1462").right())
                .isTrue();
    }

    @Test
    void refuses_the_same_pin_and_one_of_the_wrong_length_without_spending_a_try() {
        assertThatThrownBy(() -> world.menu.change(TestPhones.CARD, Code.PIN1, "1462", "1462", "1462"))
                .hasMessage("code.same");
        assertThatThrownBy(() -> world.menu.change(TestPhones.CARD, Code.PIN1, "1462", "12345", "12345"))
                .hasMessage("code.form.4");
        assertThatThrownBy(() -> world.menu.unblock(TestPhones.CARD, "2147", Code.PIN1, "7788", "7788"))
                .hasMessage("code.form.8");
        assertThat(world.codes.left(TestPhones.CARD))
                .containsEntry(Code.PIN1, 3)
                .containsEntry(Code.PUK, 3);
    }

    @Test
    void wants_the_new_code_twice_and_the_old_one_well_formed() {
        assertThatThrownBy(() -> world.menu.change(TestPhones.CARD, Code.PIN1, "1462", "7788", "7789"))
                .hasMessage("code.again");
        assertThatThrownBy(() -> world.menu.unblock(TestPhones.CARD, TestPhones.PUK, Code.PIN2, "77889", "77880"))
                .hasMessage("code.again");
        assertThatThrownBy(() -> world.menu.change(TestPhones.CARD, Code.PIN1, "14627", "7788", "7788"))
                .hasMessage("code.old");
        assertThatThrownBy(() -> world.menu.change(TestPhones.CARD, Code.PUK, "21477170", "00000000", "00000000"))
                .hasMessage("puk.fixed");
        assertThat(world.codes.left(TestPhones.CARD))
                .containsOnlyKeys(Code.values())
                .containsValues(3, 3, 3);
    }

    @ParameterizedTest
    @DisplayName("A3: a PIN blocked in one channel is blocked in all of them, and so is a card whose PUK is")
    @EnumSource(Channel.class)
    void blocks_in_every_channel_what_was_blocked_in_one(Channel channel) {
        for (int i = 0; i < 3; i++) {
            channel.wrong(world);
        }
        world.prompts.show(TestPhones.prompt(Purpose.AUTHENTICATION, new byte[32]));
        assertThat(world.operators.last().getString("outcome")).isEqualTo("PIN_BLOCKED");
        assertThat(world.menu
                        .change(TestPhones.CARD, Code.PIN1, "1462", "7788", "7788")
                        .blocked())
                .isTrue();
    }

    /** Where a code is typed. */
    enum Channel {
        PROMPT {
            @Override
            void wrong(TestPhones world) {
                world.prompts.show(TestPhones.prompt(Purpose.AUTHENTICATION, new byte[32]));
                world.prompts.answer(TestPhones.CARD, "0000");
            }
        },
        CHANGE {
            @Override
            void wrong(TestPhones world) {
                world.menu.change(TestPhones.CARD, Code.PIN1, "0000", "7788", "7788");
            }
        },
        UNBLOCK {
            @Override
            void wrong(TestPhones world) {
                world.menu.unblock(TestPhones.CARD, "00000000", Code.PIN1, "7788", "7788");
            }
        };

        abstract void wrong(TestPhones world);
    }

    @Test
    @DisplayName("R103: 1847 has the PIN of an eSIM unblocked, the holder chooses another one")
    void lets_the_holder_of_an_esim_choose_a_pin_that_was_unblocked() {
        for (int i = 0; i < 3; i++) {
            world.codes.check(TestPhones.ESIM, Code.PIN1, "0000");
        }
        assertThat(leftToHolder(TestPhones.ESIM, Code.PIN1)).isTrue();
        assertThat(world.codes.toChoose(TestPhones.ESIM)).containsExactly(Code.PIN1);
        assertThat(world.codes.check(TestPhones.ESIM, Code.PIN1, "1462").blocked())
                .isTrue();
        assertThatThrownBy(() -> world.menu.choose(TestPhones.ESIM, Code.PIN2, "77889", "77889"))
                .hasMessage("code.chosen");
        assertThatThrownBy(() -> world.menu.choose(TestPhones.ESIM, Code.PIN1, "77889", "77889"))
                .hasMessage("code.form.4");
        world.menu.choose(TestPhones.ESIM, Code.PIN1, "7788", "7788");
        assertThat(world.codes.check(TestPhones.ESIM, Code.PIN1, "7788").right())
                .isTrue();
        assertThatThrownBy(() -> world.menu.choose(TestPhones.ESIM, Code.PIN1, "9900", "9900"))
                .hasMessage("code.chosen");
    }

    @Test
    void takes_no_pin_away_that_works_and_none_of_a_card_with_a_puk() {
        assertThat(leftToHolder(TestPhones.ESIM, Code.PIN1)).isFalse();
        block(Code.PIN1, "0000");
        assertThat(leftToHolder(TestPhones.CARD, Code.PIN1)).isFalse();
        assertThat(world.codes.toChoose(TestPhones.CARD)).isEmpty();
    }

    private boolean leftToHolder(String phone, Code pin) {
        return world.database.inTransaction(sql -> world.menu.leaveToHolder(sql, Lines.of(sql, phone), pin));
    }

    private void block(Code code, String wrong) {
        for (int i = 0; i < 3; i++) {
            world.codes.check(TestPhones.CARD, code, wrong);
        }
    }
}
