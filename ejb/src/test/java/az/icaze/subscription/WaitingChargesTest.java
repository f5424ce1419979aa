package az.icaze.subscription;

import static az.icaze.operator.CommandAnswered.Outcome.DONE;
import static az.icaze.operator.CommandAnswered.Outcome.INSUFFICIENT_FUNDS;
import static az.icaze.subscription.ServiceHouse.ACTIVATED;
import static az.icaze.subscription.ServiceHouse.DUE;
import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import az.icaze.night.ChunkResult;
import az.icaze.operator.Operator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Nights on which the broker is away, so that a charge leaves the house late (rule R92). */
class WaitingChargesTest {

    private static final LocalDate NEXT = DUE.plusDays(1);
    private static final LocalDate AFTER = DUE.plusDays(2);

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final ServiceHouse house = new ServiceHouse(database, ACTIVATED);

    @BeforeEach
    void a_charge_waits() {
        house.activated(AsanImzaType.BUSINESS);
        house.brokerAway = true;
        house.sweep(DUE);
    }

    @Test
    @DisplayName("rule R92: what no operator was asked for suspends nobody, however long it waits")
    void what_no_operator_was_asked_for_suspends_nobody() {
        assertThat(house.unpaid(NEXT)).isEmpty();
        assertThat(house.unpaid(DUE.plusDays(20))).isEmpty();
        assertThat(house.told()).containsExactly("Charge 2.50");
    }

    @Test
    @DisplayName("rule R92: the answer time begins on the day on which the charge leaves")
    void the_answer_time_begins_when_the_charge_leaves() {
        house.on(NEXT);
        leaves();

        assertThat(house.unpaid(NEXT)).isEmpty();
        assertThat(house.suspendUnpaid(AFTER).done()).hasSize(1);
        assertThat(house.service().state()).isEqualTo(SubscriptionState.SUSPENDED);
    }

    @Test
    void what_left_on_its_day_within_hours_is_unanswered_a_day_later() {
        house.at(DUE.atTime(23, 50));
        leaves();

        assertThat(house.suspendUnpaid(NEXT).done()).hasSize(1);
    }

    @Test
    void what_was_found_and_has_not_left_when_its_turn_comes_is_overtaken() {
        house.on(DUE);
        leaves();
        List<String> found = house.unpaid(NEXT);
        takenBack();

        assertThat(house.suspend(NEXT, found).refused()).containsValue(ChunkResult.OVERTAKEN);
        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
    }

    @Test
    void another_message_that_waits_changes_nothing() {
        house.on(DUE);
        leaves();
        house.requestCancellation();

        assertThat(house.unpaid(NEXT)).hasSize(1);
    }

    @Test
    void what_is_said_again_after_undoing_and_waits_suspends_nobody() {
        house.on(DUE);
        leaves();
        List<String> run = house.unpaid(NEXT);
        house.suspendUnpaid(NEXT);
        house.brokerAway = true;
        house.undo(NEXT, run);

        assertThat(house.unpaid(DUE.plusDays(9))).isEmpty();
        house.answer(DONE);
        assertThat(house.paid()).containsExactly(DUE);
    }

    @Test
    @DisplayName(
            "rule R92: a night that no operator answered in and that suspended nobody has the same charge said again")
    void what_a_night_did_not_suspend_is_said_again_and_judged_after_another_answer_time() {
        house.on(DUE);
        leaves();
        house.brokerAway = false;
        assertThat(house.due(NEXT)).as("its first night comes first").isEmpty();
        List<String> held = house.unpaid(NEXT);
        house.sweep(AFTER);

        assertThat(house.commands()).hasSize(2);
        assertThat(house.commands().get(1))
                .as("the same command")
                .isEqualTo(house.commands().get(0));
        assertThat(house.suspend(NEXT, held).refused()).containsValue(ChunkResult.OVERTAKEN);
        assertThat(house.unpaid(AFTER)).isEmpty();
        house.sweep(AFTER.plusDays(1));
        assertThat(house.commands()).hasSize(2);
        assertThat(house.suspendUnpaid(AFTER.plusDays(1)).done()).hasSize(1);
    }

    @Test
    void what_waits_is_not_said_again_before_the_night_that_may_suspend_for_it() {
        assertThat(house.due(DUE.plusDays(20))).isEmpty();

        house.on(NEXT);
        leaves();

        assertThat(house.due(AFTER)).isEmpty();
        assertThat(house.due(DUE.plusDays(3))).hasSize(1);
    }

    @Test
    @DisplayName("rule R93: undoing says nothing again of a charge that was refused and is asked for anew")
    void undoing_says_nothing_again_that_was_answered() {
        leaves();
        List<String> run = house.unpaid(DUE.plusDays(3));
        house.suspendUnpaid(DUE.plusDays(3));
        house.answer(INSUFFICIENT_FUNDS);
        String answered = house.lastCharge();
        house.balanceIncreased(Operator.AZERCELL);

        assertThat(house.undo(DUE.plusDays(3), run).done()).containsValue(answered);

        assertThat(house.told()).containsExactly("Charge 2.50", "SuspendService", "Charge 2.50", "RestoreService");
        assertThat(house.lastCharge()).isNotEqualTo(answered);
        house.answer(DONE);
        assertThat(house.paid()).hasSize(1);
        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
    }

    /** The broker is back for a moment. */
    private void leaves() {
        house.brokerAway = false;
        house.relay();
        house.brokerAway = true;
    }

    private void takenBack() {
        database.run(em -> em.createNativeQuery("update outbox_message set sent_at = null where order_key = :phone")
                .setParameter("phone", house.phone.value())
                .executeUpdate());
    }
}
