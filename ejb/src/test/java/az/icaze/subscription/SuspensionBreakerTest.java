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
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A faulty operator does not switch everybody off (rule R92). */
class SuspensionBreakerTest {

    private static final int AT_ONCE = 3;
    private static final LocalDate NEXT = DUE.plusDays(1);

    @AutoClose
    private final TestDatabase database = TestDatabase.open();

    private final List<ServiceHouse> houses = Stream.generate(() -> new ServiceHouse(database, ACTIVATED))
            .limit(5)
            .toList();

    private void all_are_refused() {
        houses.forEach(house -> {
            house.refusalsADay = AT_ONCE;
            house.unpaid();
        });
    }

    private List<ServiceHouse> left() {
        return houses.subList(AT_ONCE, houses.size());
    }

    @Test
    @DisplayName("rule R92: beyond the limit a refusal makes a month unpaid and leaves the service to the night")
    void beyond_the_limit_the_night_suspends() {
        all_are_refused();

        assertThat(houses)
                .extracting(house -> house.service().state())
                .containsExactly(
                        SubscriptionState.SUSPENDED,
                        SubscriptionState.SUSPENDED,
                        SubscriptionState.SUSPENDED,
                        SubscriptionState.ACTIVE,
                        SubscriptionState.ACTIVE);
        assertThat(left()).allSatisfy(house -> {
            assertThat(house.texts()).isEmpty();
            assertThat(house.due(DUE)).as("asks a person first").isEmpty();
            assertThat(house.suspendUnpaid(NEXT).done()).hasSize(1);
            assertThat(house.service().state()).isEqualTo(SubscriptionState.SUSPENDED);
            assertThat(house.told()).containsExactly("Charge 2.50", "SuspendService");
            assertThat(house.texts()).hasSize(1);
        });
    }

    @Test
    @DisplayName("rule R93: what the night was to suspend and did not is asked for anew under another reference")
    void what_the_night_did_not_suspend_is_asked_for_anew() {
        all_are_refused();
        ServiceHouse house = left().get(0);
        String refused = house.lastCharge();
        List<String> held = house.unpaid(NEXT);

        house.sweep(NEXT);

        assertThat(house.told()).containsExactly("Charge 2.50", "Charge 2.50");
        assertThat(house.lastCharge()).isNotEqualTo(refused);
        assertThat(house.suspend(NEXT, held).refused()).containsValue(ChunkResult.OVERTAKEN);
        house.answer(DONE);
        assertThat(house.paid()).containsExactly(NEXT);
        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
    }

    @Test
    void what_is_refused_again_before_the_same_night_suspends_is_left_to_it_again() {
        all_are_refused();
        left().forEach(house -> {
            house.refusalsADay = 1;
            house.sweep(NEXT);
            house.answer(INSUFFICIENT_FUNDS);
        });

        ServiceHouse house = left().get(1);
        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(house.suspendUnpaid(NEXT).done()).hasSize(1);
    }

    @Test
    void one_alarm_a_day_and_another_limit_the_next() {
        all_are_refused();

        assertThat(houses.get(0)
                        .rows("select action from audit_entry where subject_type = 'fee-breaker'"
                                + " and :phone is not null"))
                .containsExactly("tripped");
        ServiceHouse other = new ServiceHouse(database, ACTIVATED);
        other.activated(AsanImzaType.BUSINESS);
        other.sweep(NEXT);
        other.answer(INSUFFICIENT_FUNDS);
        assertThat(other.service().state()).isEqualTo(SubscriptionState.SUSPENDED);
    }

    @Test
    @DisplayName("rule R93: who pays in before that night is not suspended")
    void who_pays_in_before_that_night_is_not_suspended() {
        all_are_refused();
        ServiceHouse house = left().get(0);

        house.balanceIncreased(Operator.AZERCELL);
        house.answer(DONE);

        assertThat(house.unpaid(NEXT)).isEmpty();
        assertThat(house.paid()).containsExactly(DUE);
        assertThat(house.told()).containsExactly("Charge 2.50", "Charge 2.50");
    }

    @Test
    void undoing_has_the_operator_asked_anew() {
        all_are_refused();
        ServiceHouse house = left().get(0);
        List<String> run = house.unpaid(NEXT);
        String refused = house.lastCharge();
        house.suspendUnpaid(NEXT);

        house.undo(NEXT, run);
        house.sweep(DUE.plusDays(2));

        assertThat(house.lastCharge()).isNotEqualTo(refused);
        house.answer(DONE);
        assertThat(house.paid()).containsExactly(DUE);
        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
    }
}
