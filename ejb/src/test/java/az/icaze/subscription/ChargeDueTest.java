package az.icaze.subscription;

import static az.icaze.operator.CommandAnswered.Outcome.DONE;
import static az.icaze.operator.CommandAnswered.Outcome.INSUFFICIENT_FUNDS;
import static az.icaze.subscription.ServiceHouse.ACTIVATED;
import static az.icaze.subscription.ServiceHouse.DUE;
import static az.icaze.subscription.Told.OLD_SIM;
import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import az.icaze.night.ChunkResult;
import az.icaze.operator.Operator;
import az.icaze.operator.SimKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The night that asks for the fees, many at once (rules R90–R94). */
class ChargeDueTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final ServiceHouse house = new ServiceHouse(database, ACTIVATED);

    static Stream<Arguments> stories() {
        return Stream.of(
                story("on its day", DUE, house -> {}),
                story("a night was missed", DUE.plusDays(1), house -> {}),
                story("three weeks were missed", DUE.plusDays(21), house -> {}),
                story("five months were missed", DUE.plusDays(160), house -> {}),
                story("unpaid, on the next day", DUE.plusDays(1), ServiceHouse::refused),
                story("unpaid for long", DUE.plusDays(100), ServiceHouse::refused),
                story("unpaid, tried for days", DUE.plusDays(3), house -> {
                    house.refused();
                    house.sweep(DUE.plusDays(2));
                    house.answer(INSUFFICIENT_FUNDS);
                }),
                story("paid once", DUE.plusMonths(1), house -> {
                    house.sweep(DUE);
                    house.answer(DONE);
                }),
                story("not usable on its day", DUE.plusDays(9), house -> {
                    house.report(Told.by(Operator.AZERCELL, house.phone).suspended(86_400));
                    house.report(Told.by(Operator.AZERCELL, house.phone).reactivated(36 * 86_400));
                }));
    }

    private static Arguments story(String name, LocalDate day, Consumer<ServiceHouse> before) {
        return Arguments.of(name, day, before);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    @DisplayName("rules R91, R94: asks for many exactly what it asks of one")
    void asks_for_many_exactly_what_it_asks_of_one(String name, LocalDate day, Consumer<ServiceHouse> before) {
        ServiceHouse one = new ServiceHouse(database, ACTIVATED);
        for (ServiceHouse any : List.of(house, one)) {
            any.activated(AsanImzaType.BUSINESS);
            before.accept(any);
            any.on(day);
        }

        ChunkResult result = house.charge(day, house.due(day));
        one.chargeSingly(day);

        assertThat(result.refused()).isEmpty();
        assertThat(result.done()).containsValue(house.lastCharge());
        assertThat(written(house)).isEqualTo(written(one)).hasSizeGreaterThan(1);
    }

    /** The months and the commands, without what differs between two numbers. */
    private static List<String> written(ServiceHouse house) {
        List<String> rows =
                new ArrayList<>(house.rows("select cast((to_jsonb(f) - 'id') as text) from subscription_fee f"
                        + " where phone = :phone order by id"));
        rows.addAll(house.rows("select concat_ws(' ', destination, message_id, recipient, body) from outbox_message"
                + " where order_key = :phone order by sequence"));
        return rows.stream()
                .map(row -> row.replace(house.phone.value(), "number"))
                .toList();
    }

    @ParameterizedTest
    @DisplayName("rules R91, R94: the fee of the 31st and of 29 February, also when nights were missed")
    @CsvSource({
        "2027-01-31, 2027-02-27, ",
        "2027-01-31, 2027-02-28, 2027-02-28",
        "2027-01-31, 2027-03-30, 2027-02-28",
        "2027-01-31, 2027-03-31, 2027-03-31",
        "2028-01-31, 2028-02-28, ",
        "2028-01-31, 2028-02-29, 2028-02-29",
        "2028-01-30, 2028-03-29, 2028-02-29",
        "2028-02-29, 2028-03-28, ",
        "2028-02-29, 2028-03-29, 2028-03-29",
        "2028-02-29, 2029-02-28, 2029-02-28",
        "2028-12-31, 2029-06-29, 2029-05-31",
        "2028-12-31, 2029-07-01, 2029-06-30"
    })
    void takes_the_month_of_its_own_anniversary(LocalDate activated, LocalDate night, LocalDate month) {
        house.on(activated);
        house.report(Told.by(Operator.AZERCELL, house.phone)
                .activated(AsanImzaType.BUSINESS, OLD_SIM, SimKind.PHYSICAL, house.now()));

        house.sweep(night);
        house.sweep(night);
        if (month != null) {
            house.answer(DONE);
        }
        house.sweep(night);

        assertThat(house.paid()).isEqualTo(month == null ? List.of() : List.of(month));
    }

    @Test
    void refuses_as_overtaken_what_is_not_due_any_more() {
        house.activated(AsanImzaType.BUSINESS);
        List<String> due = house.due(DUE);
        house.sweep(DUE);

        assertThat(house.charge(DUE, due)).isEqualTo(new ChunkResult(Map.of(), overtaken(due)));
        house.answer(DONE);
        assertThat(house.charge(DUE, due)).isEqualTo(new ChunkResult(Map.of(), overtaken(due)));
    }

    private static Map<String, String> overtaken(List<String> due) {
        return Map.of(due.get(0), ChunkResult.OVERTAKEN);
    }

    @Test
    @DisplayName("rule R93: a top-up at the same moment asks once")
    void what_a_top_up_has_asked_for_already_is_overtaken() {
        house.unpaid();
        house.on(DUE.plusDays(1));
        List<String> due = house.due(DUE.plusDays(1));
        house.balanceIncreased(Operator.AZERCELL);

        assertThat(house.charge(DUE.plusDays(1), due).refused()).containsValue(ChunkResult.OVERTAKEN);
        house.answer(DONE);

        assertThat(house.told()).containsExactly("Charge 2.50", "SuspendService", "Charge 2.50", "RestoreService");
    }
}
