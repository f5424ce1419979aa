package az.icaze.simulator.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.simulator.Refused;
import az.icaze.simulator.Unknown;
import az.icaze.simulator.database.TestWorld;
import az.icaze.simulator.operator.Operator;
import az.icaze.simulator.operator.Published;
import az.icaze.simulator.operator.ServiceState;
import az.icaze.simulator.operator.ServiceType;
import az.icaze.simulator.operator.SimKind;
import az.icaze.simulator.phone.Cards.Codes;
import az.icaze.simulator.phone.Cards.Envelope;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardsTest {

    private final TestPhones world = new TestPhones(TestWorld.open());

    @Test
    @DisplayName("R96: another card has another ICCID and other keys, and the portal is told")
    void gives_another_card_out() {
        JsonObject before = world.keys.requests(TestPhones.CARD);
        String old = world.phones.view(TestPhones.CARD).known().iccid();
        world.operators.services.activate(TestPhones.CARD, ServiceType.BUSINESS);
        Envelope envelope = world.cards.replace(TestPhones.CARD, SimKind.PHYSICAL);
        JsonObject told = world.operators.last();
        Published.assertAsPublished(told);
        assertThat(told.getString("oldIccid")).isEqualTo(old);
        assertThat(told.getString("newIccid"))
                .isEqualTo(envelope.line().iccid())
                .isEqualTo(world.phones.view(TestPhones.CARD).known().iccid())
                .isNotEqualTo(old);
        assertThat(world.keys.requests(TestPhones.CARD).keySet()).isEqualTo(before.keySet());
        assertThat(world.keys
                        .requests(TestPhones.CARD)
                        .getString("signingRequest")
                        .substring(0, 200))
                .isNotEqualTo(before.getString("signingRequest").substring(0, 200));
        assertThat(world.operators.services.find(TestPhones.CARD).orElseThrow().state())
                .isEqualTo(ServiceState.ACTIVE);
    }

    @Test
    @DisplayName("R100: the codes of the new card are in its envelope, those of the old one are worth nothing")
    void brings_codes_of_its_own() {
        Codes codes =
                world.cards.replace(TestPhones.CARD, SimKind.PHYSICAL).codes().orElseThrow();
        assertThat(codes.pin1()).matches("[0-9]{4}");
        assertThat(codes.pin2()).matches("[0-9]{5}");
        assertThat(codes.puk().orElseThrow()).matches("[0-9]{8}");
        assertThat(world.codes.check(TestPhones.CARD, Code.PIN2, codes.pin2()).right())
                .isTrue();
        assertThat(world.menu
                        .unblock(TestPhones.CARD, codes.puk().orElseThrow(), Code.PIN1, "7788", "7788")
                        .right())
                .isTrue();
        assertThat(world.menu
                        .unblock(TestPhones.CARD, TestPhones.PUK, Code.PIN1, "7788", "7788")
                        .right())
                .isFalse();
    }

    @Test
    @DisplayName("R104: with another card a blocked service goes on")
    void ends_what_was_blocked_with_the_old_card() {
        world.operators.services.activate(TestPhones.CARD, ServiceType.CITIZEN);
        for (int i = 0; i < 3; i++) {
            world.menu.unblock(TestPhones.CARD, "00000000", Code.PIN1, "7788", "7788");
        }
        world.cards.replace(TestPhones.CARD, SimKind.PHYSICAL);
        assertThat(world.operators.services.find(TestPhones.CARD).orElseThrow().state())
                .isEqualTo(ServiceState.ACTIVE);
        assertThat(world.operators.types()).containsExactly("ServiceActivated", "ServiceBlocked", "SimReplaced");
    }

    @Test
    void leaves_a_suspended_service_suspended_and_a_cancelled_one_cancelled() {
        world.operators.services.activate(TestPhones.CARD, ServiceType.BUSINESS);
        world.operators.services.suspend(TestPhones.CARD);
        world.cards.replace(TestPhones.CARD, SimKind.PHYSICAL);
        assertThat(world.operators.services.find(TestPhones.CARD).orElseThrow().state())
                .isEqualTo(ServiceState.SUSPENDED);
        world.operators.services.cancel(TestPhones.CARD);
        world.cards.replace(TestPhones.CARD, SimKind.PHYSICAL);
        assertThat(world.operators.services.find(TestPhones.CARD).orElseThrow().state())
                .isEqualTo(ServiceState.CANCELLED);
    }

    @Test
    @DisplayName("R100: the holder of an eSIM chooses its PINs, and there is no PUK")
    void leaves_the_pins_of_an_esim_to_its_holder() {
        Envelope envelope = world.cards.replace(TestPhones.CARD, SimKind.ESIM);
        assertThat(envelope.codes()).isEmpty();
        assertThat(world.codes.left(TestPhones.CARD)).containsOnlyKeys(Code.PIN1, Code.PIN2);
        assertThat(world.codes.toChoose(TestPhones.CARD)).containsExactly(Code.PIN1, Code.PIN2);
        world.prompts.show(TestPhones.prompt(Purpose.SIGNATURE, new byte[32]));
        assertThat(world.operators.last().getString("outcome")).isEqualTo("PIN_BLOCKED");
        world.menu.choose(TestPhones.CARD, Code.PIN2, "90909", "90909");
        world.prompts.show(TestPhones.prompt(Purpose.SIGNATURE, new byte[32]));
        assertThat(world.prompts.answer(TestPhones.CARD, "90909").right()).isTrue();
        assertThatThrownBy(() -> world.menu.unblock(TestPhones.CARD, TestPhones.PUK, Code.PIN1, "7788", "7788"))
                .hasMessage("puk.none");
    }

    @Test
    void answers_the_prompt_that_stood_on_the_old_card() {
        world.prompts.show(TestPhones.prompt(Purpose.SIGNATURE, new byte[32]));
        world.cards.port(TestPhones.CARD, Operator.NAR, SimKind.PHYSICAL);
        JsonObject answer = world.operators.told().get(0);
        assertThat(answer.getString("outcome")).isEqualTo("SIM_ERROR");
        assertThat(answer.getString("operator")).isEqualTo("AZERCELL");
        assertThat(world.prompts.open(TestPhones.CARD)).isEmpty();
    }

    @Test
    @DisplayName("R96: a number taken along has a card of its new operator, who tells of it")
    void takes_a_number_along() {
        world.cards.port(TestPhones.CARD, Operator.BAKCELL, SimKind.PHYSICAL);
        assertThat(world.operators.last().getString("operator")).isEqualTo("BAKCELL");
        assertThat(world.phones.view(TestPhones.CARD).known().operator()).isEqualTo(Operator.BAKCELL);
        assertRefused("port.same", () -> world.cards.port(TestPhones.CARD, Operator.BAKCELL, SimKind.PHYSICAL));
        assertThatThrownBy(() -> world.cards.port("+994500000000", Operator.NAR, SimKind.PHYSICAL))
                .isInstanceOf(Unknown.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Operator.class,
            names = {"BAKCELL", "NAR"})
    @DisplayName("R51: no operator but Azercell gives an eSIM out, and a refused card changes nothing")
    void gives_no_esim_out_elsewhere(Operator operator) {
        String iccid = world.phones.view(TestPhones.CARD).known().iccid();
        assertRefused("sim.esim", () -> world.cards.port(TestPhones.CARD, operator, SimKind.ESIM));
        assertThat(world.phones.view(TestPhones.CARD).known().iccid()).isEqualTo(iccid);
        assertThat(world.told()).isEmpty();
        world.cards.port(TestPhones.CARD, operator, SimKind.PHYSICAL);
        assertRefused("sim.esim", () -> world.cards.replace(TestPhones.CARD, SimKind.ESIM));
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessage(key);
    }
}
