package az.icaze.callcentre;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.TestDatabase;
import az.icaze.callcentre.BlockedPin.Stage;
import az.icaze.operator.CommandAnswered.Outcome;
import az.icaze.operator.SimKind;
import az.icaze.signing.FailedSignIns.PinHeard;
import az.icaze.staff.Approvals;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A holder finds on his page where a blocked PIN stands (rules R101–R103). */
class BlockedPinsTest {

    private static final Instant BEFORE = Instant.parse("2026-05-10T07:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-05-10T09:00:00Z");
    private static final PinHeard NOTHING = new PinHeard(Optional.empty(), Optional.empty());
    private static final PinHeard BLOCKED = new PinHeard(Optional.empty(), Optional.of(BEFORE));

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    @Test
    @DisplayName(
            "R102: a PIN of a plastic card is unblocked with the PUK; nothing is told while none is known to be blocked")
    void leads_to_the_puk() {
        CallHouse house = new CallHouse(database, SimKind.PHYSICAL);

        assertThat(house.blocked(BLOCKED))
                .containsExactly(new BlockedPin("PIN1", Stage.BY_PUK), new BlockedPin("PIN2", Stage.BY_PUK));
        assertThat(house.blocked(NOTHING)).isEmpty();

        house.cancelService();
        assertThat(house.blocked(BLOCKED))
                .as("the service is gone, and its card with it")
                .isEmpty();
    }

    @Test
    @DisplayName("R103: with an eSIM 1847 is to be called, then waited for, then a new PIN is to be set")
    void follows_the_unblocking_of_an_embedded_sim() {
        CallHouse house = new CallHouse(database, SimKind.ESIM);
        assertThat(ofPin2(house, BLOCKED)).containsExactly(Stage.BY_CALL);

        house.centre().askToUnblock(house.right, CallAct.UNBLOCK_PIN2, house.first);
        assertThat(ofPin2(house, BLOCKED)).containsExactly(Stage.ASKED);
        house.decide(house.second, Approvals::approve);
        assertThat(ofPin2(house, BLOCKED)).containsExactly(Stage.ASKED);
        house.answer(Outcome.DONE);

        assertThat(ofPin2(house, BLOCKED)).containsExactly(Stage.TO_CHOOSE);
        assertThat(ofPin2(house, new PinHeard(Optional.empty(), Optional.of(AFTER))))
                .as("a telephone without a PIN that was set says blocked")
                .containsExactly(Stage.TO_CHOOSE);
        assertThat(ofPin2(house, new PinHeard(Optional.of(AFTER), Optional.empty())))
                .as("it was set and typed since")
                .isEmpty();
        assertThat(house.blocked(BLOCKED))
                .as("of the other PIN nothing was asked")
                .contains(new BlockedPin("PIN1", Stage.BY_CALL));
    }

    @Test
    @DisplayName("R103: nobody waits for a question that lapsed, or was answered with no")
    void leads_to_1847_again() {
        CallHouse house = new CallHouse(database, SimKind.ESIM);
        house.centre().askToUnblock(house.right, CallAct.UNBLOCK_PIN2, house.first);
        house.now = house.now.plus(Duration.ofMinutes(31));
        assertThat(ofPin2(house, BLOCKED)).containsExactly(Stage.BY_CALL);

        house.centre().askToUnblock(house.right, CallAct.UNBLOCK_PIN2, house.first);
        house.decide(house.second, Approvals::approve);
        house.answer(Outcome.REFUSED);
        assertThat(ofPin2(house, BLOCKED)).containsExactly(Stage.BY_CALL);
    }

    private static List<Stage> ofPin2(CallHouse house, PinHeard heard) {
        return house.blocked(heard).stream()
                .filter(pin -> pin.name().equals("PIN2"))
                .map(BlockedPin::stage)
                .toList();
    }
}
