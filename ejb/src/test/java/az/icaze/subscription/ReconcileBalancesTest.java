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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

    @BeforeEach
    void asked() {
        house.activated(AsanImzaType.BUSINESS);
        house.sweep(DUE);
    }

    @Test
    @DisplayName("rule R91: a charge that was taken and whose answer was lost is paid")
    void a_lost_answer_counts() throws IOException {
        house.suspendUnpaid(NIGHT);

        reconcile(charge("2.50", "DONE"));

        assertThat(house.paid()).containsExactly(DUE);
        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(verdicts()).containsExactly("DIFFERING UNPAID DONE PAID");
        assertThat(house.told()).containsExactly("Charge 2.50", "SuspendService", "RestoreService");
    }

    @Test
    void also_when_the_answer_said_the_opposite() throws IOException {
        house.answer(INSUFFICIENT_FUNDS);

        reconcile(charge("2.50", "DONE"));

        assertThat(house.paid()).containsExactly(DUE);
        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
    }

    @Test
    @DisplayName("rule R93: a top-up nobody told us of has the fee asked for again")
    void a_lost_top_up_asks_again() throws IOException {
        house.answer(INSUFFICIENT_FUNDS);

        reconcile(charge("2.50", "INSUFFICIENT_FUNDS"), topUp());

        assertThat(verdicts()).containsExactly("MATCHED UNPAID INSUFFICIENT_FUNDS", "MATCHED DONE ASKED");
        assertThat(house.told()).containsExactly("Charge 2.50", "SuspendService", "Charge 2.50");
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

        reconcile(charge(amount, theirs));

        assertThat(verdicts()).containsExactly(verdict);
        assertThat(house.told()).containsExactly("Charge 2.50");
        assertThat(house.service().state()).isEqualTo(SubscriptionState.ACTIVE);
    }

    @Test
    void names_what_only_one_of_the_two_knows() throws IOException {
        house.answer(DONE);

        reconcile(charge("2.50", "DONE").replace(house.lastCharge(), "fee:unknown"), topUp());

        assertThat(verdicts()).containsExactlyInAnyOrder("THEIRS_ONLY DONE", "MATCHED DONE", "OURS_ONLY PAID");
    }

    @Test
    void a_night_is_told_whose_month_an_item_is_and_in_which_file_a_line_stands() throws IOException {
        reconcile(charge("2.50", "DONE"));
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

        reconcile(charge("2.50", "INSUFFICIENT_FUNDS").replace(house.lastCharge(), first));

        assertThat(verdicts()).containsExactly("MATCHED INSUFFICIENT_FUNDS");
    }

    @Test
    void takes_a_file_once_and_a_corrected_one_beside_it() throws IOException {
        house.answer(DONE);
        reconcile(charge("2.60", "DONE"));
        assertThat(reconcile(charge("2.60", "DONE")).done()).isEmpty();

        reconcile(charge("2.50", "DONE"));

        assertThat(verdicts()).containsExactly("DIFFERING PAID DONE", "MATCHED PAID DONE");
    }

    @Test
    void what_was_compared_in_the_meantime_is_overtaken() throws IOException {
        write(charge("2.50", "DONE"));
        List<String> due = due();
        compare(due);

        assertThat(compare(due).refused()).containsOnlyKeys(due).containsValue(ChunkResult.OVERTAKEN);
        assertThat(house.paid()).containsExactly(DUE);
    }

    @Test
    void refuses_a_file_with_a_mistake_as_a_whole_and_says_where() throws IOException {
        String good = charge("2.50", "DONE");

        assertThat(reconcile(good, good).done()).isEmpty();
        assertThat(reconcile(good, "CHARGE,r").done()).isEmpty();

        assertThat(house.rows("select problems from reconciliation_file where :phone is not null order by id"))
                .containsExactly("3: repeated", "3: fields");
        assertThat(house.paid()).isEmpty();
        LocalDate about = view(0).files().get(0).day();
        List<ReconciliationView.Refused> later = shown(reconciliations -> reconciliations.refused(about));
        assertThat(later).isEmpty();
        List<ReconciliationView.Refused> refused =
                shown(reconciliations -> reconciliations.refused(about.minusDays(1)));
        assertThat(refused).hasSize(2).allMatch(file -> file.day().equals(about));
    }

    @Test
    void shows_the_counts_of_each_file_and_what_differs() throws IOException {
        house.suspendUnpaid(NIGHT);
        reconcile(charge("2.50", "DONE"), topUp());

        ReconciliationView all = view(0);
        assertThat(all.differences()).isEmpty();
        ReconciliationView.File file = all.files().get(0);
        assertThat(List.of(file.lines(), file.matched(), file.differing(), file.followed(), file.waiting()))
                .containsExactly(2L, 1L, 1L, 2L, 0L);
        assertThat(view(file.id()).differences())
                .extracting(line -> "%s %s %s %s %s"
                        .formatted(
                                line.line().orElseThrow(), line.verdict(), line.theirs(), line.ours(), line.effect()))
                .containsExactly("2 DIFFERING Optional[DONE] Optional[UNPAID] Optional[PAID]");
    }

    private ReconciliationView view(long file) {
        return shown(reconciliations -> reconciliations.view(file));
    }

    private <T> T shown(Function<Reconciliations, T> question) {
        return database.inTransaction(em -> {
            Reconciliations reconciliations = new Reconciliations();
            reconciliations.em = em;
            return question.apply(reconciliations);
        });
    }

    @Test
    void without_a_file_nothing_is_due() {
        takeIn();

        assertThat(due()).isEmpty();
    }

    private String charge(String amount, String outcome) {
        return "CHARGE,%s,%s,%s,%s,2026-06-10T12:00:00+04:00"
                .formatted(house.lastCharge(), house.phone.value(), amount, outcome);
    }

    private String topUp() {
        return "TOP_UP,T-1,%s,5.00,DONE,2026-06-10T13:00:00+04:00".formatted(house.phone.value());
    }

    private ChunkResult reconcile(String... lines) throws IOException {
        write(lines);
        return compare(due());
    }

    private void write(String... lines) throws IOException {
        Path of = Files.createDirectories(folder.resolve("AZERCELL"));
        Files.writeString(of.resolve("2026-06-10.csv"), OperatorFile.HEADER + "\n" + String.join("\n", lines) + "\n");
        takeIn();
    }

    private void takeIn() {
        database.run(em -> {
            OperatorFiles files = house.wiring(em).files;
            files.folder = Optional.of(folder.toString());
            files.takeIn(NIGHT);
        });
    }

    private List<String> due() {
        String due =
                database.inTransaction(em -> house.wiring(em).reconcile.due().query());
        return house.rows("select item from (" + due.replace(":day", "date '" + NIGHT + "'")
                + ") due where :phone is not null order by item");
    }

    private ChunkResult compare(List<String> items) {
        return database.inTransaction(em -> house.wiring(em).reconcile.reconcile(NIGHT, items));
    }

    private List<String> verdicts() {
        return house.rows("select concat_ws(' ', verdict, ours, outcome, effect) from reconciliation_line"
                + " where :phone is not null order by id");
    }
}
