package az.icaze.subscription;

import static az.icaze.operator.CommandAnswered.Outcome.DONE;
import static az.icaze.operator.CommandAnswered.Outcome.INSUFFICIENT_FUNDS;
import static az.icaze.subscription.ServiceHouse.ACTIVATED;
import static az.icaze.subscription.ServiceHouse.DUE;
import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.AtOnce;
import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import az.icaze.night.ChunkResult;
import az.icaze.operator.Operator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The night that suspends what no operator answered for (rules R92–R94), of services activated on 10 May 2026. */
class SuspendUnpaidTest {

    private static final LocalDate NEXT = DUE.plusDays(1);
    private static final LocalDate AFTER = DUE.plusDays(2);

    /** What was taken back gets a whole answer time more. */
    private static final LocalDate THEN = DUE.plusDays(3);

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final ServiceHouse house = new ServiceHouse(database, ACTIVATED);

    @BeforeEach
    void no_answer_comes() {
        house.activated(AsanImzaType.BUSINESS);
        house.sweep(DUE);
    }

    @Test
    @DisplayName(
            "rule R92: without an answer within a day it counts as unpaid, and the service is suspended with a text")
    void suspends_what_no_operator_answered_for() {
        String charge = house.lastCharge();
        assertThat(house.suspendUnpaid(DUE)).isEqualTo(new ChunkResult(Map.of(), Map.of()));

        ChunkResult result = house.suspendUnpaid(NEXT);

        assertThat(result.done()).containsValue(charge);
        assertThat(result.refused()).isEmpty();
        assertThat(house.service().state()).isEqualTo(SubscriptionState.SUSPENDED);
        assertThat(house.fee().standing()).isEqualTo(FeeStanding.UNPAID);
        assertThat(house.told()).containsExactly("Charge 2.50", "SuspendService");
        assertThat(house.texts()).singleElement().asString().contains("2.50 AZN");
    }

    @Test
    void suspends_once_however_often_the_night_comes() {
        List<String> due = house.unpaid(NEXT);
        house.suspendUnpaid(NEXT);

        assertThat(house.suspend(NEXT, due).refused()).containsOnly(Map.entry(due.get(0), ChunkResult.OVERTAKEN));
        assertThat(house.unpaid(NEXT)).isEmpty();
        assertThat(house.unpaid(AFTER)).isEmpty();
        assertThat(house.rows("select reference from fee_suspension where phone = :phone"))
                .containsExactly(house.lastCharge());
    }

    @Test
    void what_is_answered_in_the_meantime_is_overtaken() {
        List<String> due = house.unpaid(NEXT);
        house.answer(DONE);

        assertThat(house.suspend(NEXT, due).refused()).containsValue(ChunkResult.OVERTAKEN);
        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
    }

    @Test
    @DisplayName("rule R93: an answer that comes late restores the service, and the fee is taken once")
    void a_late_answer_restores_and_takes_nothing_twice() {
        house.suspendUnpaid(NEXT);
        house.sweep(AFTER);
        house.sweep(AFTER.plusDays(1));

        house.answer(DONE);
        house.answer(DONE);

        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(house.paid()).containsExactly(DUE);
        assertThat(charges())
                .as("the same command, said three times")
                .hasSize(3)
                .containsOnly(house.lastCharge());
        assertThat(house.told()).endsWith("RestoreService").containsOnlyOnce("RestoreService");
    }

    @Test
    void an_answer_before_anybody_asked_again_counts_as_well() {
        house.suspendUnpaid(NEXT);

        house.answer(DONE);

        assertThat(house.paid()).containsExactly(DUE);
        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
        house.sweep(AFTER);
        assertThat(charges()).hasSize(1);
    }

    @Test
    void a_late_refusal_suspends_no_second_time_and_the_next_night_asks_anew() {
        house.suspendUnpaid(NEXT);
        String first = house.lastCharge();

        house.answer(INSUFFICIENT_FUNDS);
        house.sweep(AFTER);

        assertThat(house.told()).containsExactly("Charge 2.50", "SuspendService", "Charge 2.50");
        assertThat(house.lastCharge()).isNotEqualTo(first);
    }

    @Test
    @DisplayName("rule R93: a top-up while no answer comes asks again for the very same charge")
    void a_top_up_without_an_answer_asks_for_the_same_charge() {
        house.suspendUnpaid(NEXT);

        house.balanceIncreased(Operator.AZERCELL);
        house.balanceIncreased(Operator.AZERCELL);

        assertThat(charges()).hasSize(2).containsOnly(house.lastCharge());
        house.answer(INSUFFICIENT_FUNDS);
        assertThat(charges())
                .as("the second top-up came after the operator had looked")
                .hasSize(3);
    }

    private List<String> charges() {
        return house.commands().stream()
                .filter(command -> command.getString("type").equals("Charge"))
                .map(command -> command.getString("reference"))
                .toList();
    }

    @Test
    void of_many_nights_and_an_answer_at_once_one_has_the_last_word() throws Exception {
        List<String> due = house.unpaid(NEXT);

        AtOnce.all(List.of(
                () -> house.suspend(NEXT, due),
                () -> house.suspend(NEXT, due),
                () -> {
                    house.answer(DONE);
                    return null;
                },
                () -> house.suspend(NEXT, due)));

        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(house.paid()).containsExactly(DUE);
        assertThat(house.told()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @DisplayName("rules R92, R97: what has no fee any more is not suspended")
    @EnumSource(
            value = AsanImzaType.class,
            names = {"CITIZEN", "GOVERNMENTAL"})
    void what_has_no_fee_any_more_is_not_suspended(AsanImzaType type) {
        house.report(Told.by(Operator.AZERCELL, house.phone).typeChanged(type, 40 * 86_400));

        assertThat(house.unpaid(NEXT)).isEmpty();
    }

    @Test
    void another_type_after_it_ends_the_suspension_whatever_the_answer_is() {
        house.suspendUnpaid(NEXT);
        house.sweep(AFTER);
        house.report(Told.by(Operator.AZERCELL, house.phone).typeChanged(AsanImzaType.CITIZEN, 40 * 86_400));

        house.answer(INSUFFICIENT_FUNDS);

        assertThat(house.told()).endsWith("RestoreService");
        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
    }

    @Test
    @DisplayName("rule R91: money taken before another type came is noted, however late the operator says so")
    void money_taken_before_another_type_came_is_noted() {
        house.suspendUnpaid(NEXT);
        house.report(Told.by(Operator.AZERCELL, house.phone).typeChanged(AsanImzaType.CITIZEN, 40 * 86_400));
        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);

        house.answer(DONE);
        house.answer(DONE);

        assertThat(house.paid()).containsExactly(DUE);
        assertThat(house.told()).containsExactly("Charge 2.50", "SuspendService", "RestoreService");
        assertThat(house.unpaid(THEN)).isEmpty();
        assertThat(house.due(THEN)).isEmpty();
    }

    @Test
    void business_again_before_the_late_answer_asks_for_nothing_twice() {
        house.suspendUnpaid(NEXT);
        Told azercell = Told.by(Operator.AZERCELL, house.phone);
        house.report(azercell.typeChanged(AsanImzaType.CITIZEN, 40 * 86_400));
        house.report(azercell.typeChanged(AsanImzaType.BUSINESS, 41 * 86_400));
        house.sweep(DUE.plusMonths(1));

        assertThat(charges()).as("the same command, said again").hasSize(2).containsOnly(house.lastCharge());
        house.answer(DONE);
        assertThat(house.paid()).containsExactly(DUE);
        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
    }

    @Test
    void undoing_lets_the_service_go_on_and_judges_again_after_another_answer_time() {
        List<String> run = house.unpaid(NEXT);
        house.suspendUnpaid(NEXT);

        assertThat(house.undo(NEXT, run).done()).containsOnlyKeys(run);

        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(house.told()).containsExactly("Charge 2.50", "SuspendService", "RestoreService", "Charge 2.50");
        assertThat(charges()).as("the same command, said again").hasSize(2).containsOnly(house.lastCharge());
        assertThat(house.texts()).hasSize(2);
        assertThat(house.unpaid(AFTER)).isEmpty();
        house.suspendUnpaid(THEN);
        assertThat(house.service().state()).isEqualTo(SubscriptionState.SUSPENDED);
        assertThat(house.texts()).hasSize(3);
        assertThat(house.told()).endsWith("RestoreService", "Charge 2.50", "SuspendService");
    }

    @Test
    void what_is_answered_after_undoing_is_paid_and_taken_once() {
        List<String> run = house.unpaid(NEXT);
        house.suspendUnpaid(NEXT);
        house.undo(NEXT, run);

        house.answer(DONE);
        house.answer(DONE);

        assertThat(house.paid()).containsExactly(DUE);
        assertThat(house.told()).containsOnlyOnce("RestoreService");
        assertThat(house.unpaid(THEN)).isEmpty();
    }

    @Test
    void undoing_twice_or_after_a_payment_is_overtaken() {
        List<String> run = house.unpaid(NEXT);
        house.suspendUnpaid(NEXT);
        assertThat(house.undo(AFTER, run).done()).as("another run's").isEmpty();
        house.undo(NEXT, run);

        assertThat(house.undo(NEXT, run).refused()).containsValue(ChunkResult.OVERTAKEN);
        house.suspendUnpaid(THEN);
        assertThat(house.undo(NEXT, run).done()).as("the later one stands").isEmpty();
        house.answer(DONE);
        assertThat(house.undo(THEN, run).done()).as("nothing to undo").isEmpty();
        assertThat(house.told())
                .containsExactly(
                        "Charge 2.50",
                        "SuspendService",
                        "RestoreService",
                        "Charge 2.50",
                        "SuspendService",
                        "RestoreService");
    }

    @Test
    void undoing_leaves_what_the_operator_itself_suspended() {
        List<String> run = house.unpaid(NEXT);
        house.suspendUnpaid(NEXT);
        house.report(Told.by(Operator.AZERCELL, house.phone).suspended(40 * 86_400));

        house.undo(NEXT, run);

        assertThat(house.service().state()).isEqualTo(SubscriptionState.SUSPENDED);
        house.report(Told.by(Operator.AZERCELL, house.phone).reactivated(41 * 86_400));
        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
    }
}
