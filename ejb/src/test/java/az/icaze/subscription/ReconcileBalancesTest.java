package az.icaze.subscription;

import static az.icaze.operator.CommandAnswered.Outcome.DONE;
import static az.icaze.operator.CommandAnswered.Outcome.INSUFFICIENT_FUNDS;
import static az.icaze.subscription.ServiceHouse.ACTIVATED;
import static az.icaze.subscription.ServiceHouse.DUE;
import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import az.icaze.night.ChunkResult;
import az.icaze.operator.Operator;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an operator's file of 10 June says, beside our months (rules R91, R93). */
class ReconcileBalancesTest {

    private static final LocalDate NIGHT = DUE.plusDays(1);

    @AutoClose
    private final TestDatabase database = TestDatabase.open();

    private final ServiceHouse house = new ServiceHouse(database, ACTIVATED);

    @TempDir
    private Path folder;

    private OperatorDay day;

    @BeforeEach
    void asked() {
        day = new OperatorDay(database, house, folder);
        house.activated(AsanImzaType.BUSINESS);
        house.sweep(DUE);
    }

    @Test
    @DisplayName("rule R91: a charge that was taken and whose answer was lost is paid")
    void a_lost_answer_counts() throws IOException {
        house.suspendUnpaid(NIGHT);

        day.reconcile(day.charge("2.50", "DONE"));

        assertThat(house.paid()).containsExactly(DUE);
        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(day.verdicts()).containsExactly("DIFFERING UNPAID DONE PAID");
        assertThat(house.told()).containsExactly("Charge 2.50", "SuspendService", "RestoreService");
    }

    @Test
    void also_when_the_answer_said_the_opposite() throws IOException {
        house.answer(INSUFFICIENT_FUNDS);

        day.reconcile(day.charge("2.50", "DONE"));

        assertThat(house.paid()).containsExactly(DUE);
        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
    }

    @Test
    @DisplayName("rule R93: a top-up nobody told us of has the fee asked for again")
    void a_lost_top_up_asks_again() throws IOException {
        house.answer(INSUFFICIENT_FUNDS);

        day.reconcile(day.charge("2.50", "INSUFFICIENT_FUNDS"), day.topUp());

        assertThat(day.verdicts()).containsExactly("MATCHED UNPAID INSUFFICIENT_FUNDS", "MATCHED DONE ASKED");
        assertThat(house.told()).containsExactly("Charge 2.50", "SuspendService", "Charge 2.50");
    }

    @Test
    @DisplayName(
            "rule R94: a night that waited for a person asks for a month that begins on the day on which it goes on")
    void a_night_that_waited_asks_on_the_day_on_which_it_goes_on() throws IOException {
        house.answer(INSUFFICIENT_FUNDS);
        house.on(NIGHT.plusDays(5));

        day.reconcile(day.topUp());

        house.answer(DONE);
        assertThat(house.paid()).containsExactly(NIGHT.plusDays(5));
    }

    @ParameterizedTest
    @DisplayName("a file suspends nobody, whatever it says")
    @CsvSource({
        "DONE, 2.50, DONE, MATCHED PAID DONE",
        "DONE, 2.50, INSUFFICIENT_FUNDS, DIFFERING PAID INSUFFICIENT_FUNDS",
        "DONE, 2.60, DONE, DIFFERING PAID DONE",
        ", 2.50, REFUSED, DIFFERING ASKED REFUSED",
        ", 2.60, DONE, DIFFERING ASKED DONE"
    })
    void a_file_suspends_nobody(String ours, String amount, String theirs, String verdict) throws IOException {
        if (ours != null) {
            house.answer(DONE);
        }

        day.reconcile(day.charge(amount, theirs));

        assertThat(day.verdicts()).containsExactly(verdict);
        assertThat(house.told()).containsExactly("Charge 2.50");
        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
    }

    @Test
    void names_what_only_one_of_the_two_knows() throws IOException {
        house.answer(DONE);

        day.reconcile(day.charge("2.50", "DONE").replace(house.lastCharge(), "fee:unknown"), day.topUp());

        assertThat(day.verdicts()).containsExactlyInAnyOrder("THEIRS_ONLY DONE", "UNAWAITED DONE", "OURS_ONLY PAID");
    }

    @ParameterizedTest
    @DisplayName("rule R93: a top-up matches what waited for it, and nothing else")
    @CsvSource({"12:00, true, UNAWAITED", "13:01, true, MATCHED", ", true, MATCHED", "12:00, false, THEIRS_ONLY"})
    void a_top_up_matches_what_waited_for_it(LocalTime paid, boolean known, String verdict) throws IOException {
        if (paid != null) {
            house.at(DUE.atTime(paid));
            house.answer(DONE);
        }

        day.reconcile(
                day.charge("2.50", "DONE"), day.topUp().replace(known ? "none" : house.phone.value(), "+994502147718"));

        assertThat(day.verdicts().get(1)).isEqualTo(verdict + " DONE");
        ReconciliationView.File file = day.view(0).files().get(0);
        assertThat(List.of(file.unawaited(), file.theirsOnly()))
                .containsExactly(verdict.equals("UNAWAITED") ? 1L : 0L, verdict.equals("THEIRS_ONLY") ? 1L : 0L);
    }

    @Test
    @DisplayName("rule R93: a top-up we heard of, and asked again after, matches although the fee is paid by now")
    void a_top_up_that_was_heard_of_matches() throws IOException {
        house.answer(INSUFFICIENT_FUNDS);
        house.on(NIGHT);
        house.balanceIncreased(Operator.AZERCELL);
        house.answer(DONE);

        day.reconcile(day.topUp());

        assertThat(day.verdicts()).contains("MATCHED DONE");
    }

    @Test
    void shows_number_kind_time_and_both_amounts_of_a_difference_and_what_nobody_awaited_last() throws IOException {
        house.answer(DONE);
        day.reconcile(day.topUp(), day.charge("2.60", "DONE").replace(house.phone.value() + ",", "+994502147718,"));

        List<ReconciliationView.Line> lines =
                day.view(day.view(0).files().get(0).id()).differences();

        assertThat(lines).extracting(ReconciliationView.Line::kind).containsExactly("CHARGE", "TOP_UP");
        assertThat(lines.get(0).phone()).isEqualTo(new Phone("+994502147718"));
        assertThat(lines.get(0).ourPhone()).contains(house.phone);
        assertThat(lines.get(0).at()).contains(Instant.parse("2026-06-10T08:00:00Z"));
        assertThat(lines.get(0).theirs()).isEqualTo(said("DONE", "2.60"));
        assertThat(lines.get(0).ours()).isEqualTo(said("PAID", "2.50"));
        assertThat(lines.get(1).ours()).isEqualTo(said(null, null));
    }

    private static ReconciliationView.Said said(String state, String amount) {
        return new ReconciliationView.Said(
                Optional.ofNullable(state), Optional.ofNullable(amount).map(BigDecimal::new));
    }

    @Test
    void a_night_is_told_whose_month_an_item_is_and_in_which_file_a_line_stands() throws IOException {
        day.reconcile(day.charge("2.50", "DONE"));
        NightMonths months = new NightMonths();
        List<String> items = List.of("1", "404", "no-number");

        Map<String, Phone> payers = database.inTransaction(em -> {
            months.em = em;
            return months.payers(items);
        });
        Map<String, Long> files = database.inTransaction(em -> {
            months.em = em;
            return months.files(items);
        });

        assertThat(payers).isEqualTo(Map.of("1", house.service().phone()));
        assertThat(files).isEqualTo(Map.of("1", 1L));
    }

    @Test
    void knows_the_tries_before_the_last_one() throws IOException {
        String first = house.lastCharge();
        house.answer(INSUFFICIENT_FUNDS);
        house.sweep(NIGHT);

        day.reconcile(day.charge("2.50", "INSUFFICIENT_FUNDS").replace(house.lastCharge(), first));

        assertThat(day.verdicts()).containsExactly("MATCHED INSUFFICIENT_FUNDS");
    }

    @Test
    void takes_a_file_once_and_a_corrected_one_beside_it() throws IOException {
        house.answer(DONE);
        day.reconcile(day.charge("2.60", "DONE"));
        assertThat(day.reconcile(day.charge("2.60", "DONE")).done()).isEmpty();

        day.reconcile(day.charge("2.50", "DONE"));

        assertThat(day.verdicts()).containsExactly("DIFFERING PAID DONE", "MATCHED PAID DONE");
    }

    @Test
    void what_was_compared_in_the_meantime_is_overtaken() throws IOException {
        day.write(day.charge("2.50", "DONE"));
        List<String> due = day.due();
        day.compare(due);

        assertThat(day.compare(due).refused()).containsOnlyKeys(due).containsValue(ChunkResult.OVERTAKEN);
        assertThat(house.paid()).containsExactly(DUE);
    }

    @Test
    void refuses_a_file_with_a_mistake_as_a_whole_and_says_where() throws IOException {
        String good = day.charge("2.50", "DONE");

        assertThat(day.reconcile(good, good).done()).isEmpty();
        assertThat(day.reconcile(good, "CHARGE,r").done()).isEmpty();

        assertThat(house.rows("select problems from reconciliation_file where :phone is not null order by id"))
                .containsExactly("3: repeated", "3: fields");
        assertThat(house.paid()).isEmpty();
    }

    @Test
    void shows_the_counts_of_each_file_and_what_differs() throws IOException {
        house.suspendUnpaid(NIGHT);
        day.reconcile(day.charge("2.50", "DONE"), day.topUp());

        ReconciliationView all = day.view(0);
        assertThat(all.differences()).isEmpty();
        ReconciliationView.File file = all.files().get(0);
        assertThat(List.of(file.lines(), file.matched(), file.differing(), file.followed(), file.waiting()))
                .containsExactly(2L, 1L, 1L, 2L, 0L);
        assertThat(day.view(file.id()).differences())
                .extracting(line -> "%s %s %s %s %s"
                        .formatted(
                                line.line().orElseThrow(),
                                line.verdict(),
                                line.theirs().state(),
                                line.ours().state(),
                                line.effect()))
                .containsExactly("2 DIFFERING Optional[DONE] Optional[UNPAID] Optional[PAID]");
    }

    @Test
    void without_a_file_nothing_is_due() {
        day.takeIn();

        assertThat(day.due()).isEmpty();
    }
}
