package az.icaze.subscription;

import static az.icaze.subscription.ReconciliationView.Concern.REFUSED;
import static az.icaze.subscription.ReconciliationView.Concern.UNASKED;
import static az.icaze.subscription.ServiceHouse.ACTIVATED;
import static az.icaze.subscription.ServiceHouse.DUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import az.icaze.operator.CommandAnswered;
import az.icaze.subscription.ReconciliationView.Attention;
import az.icaze.subscription.ReconciliationView.Concern;
import az.icaze.subscription.ReconciliationView.File;
import az.icaze.subscription.ReconciliationView.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people see of the operators' files, and which they are told of (rules R91, R93). */
class ReconciliationsTest {

    private static final LocalDate NIGHT = DUE.plusDays(1);

    @AutoClose
    private final TestDatabase database = TestDatabase.open();

    private final ServiceHouse house = new ServiceHouse(database, ACTIVATED);

    @TempDir
    private Path folder;

    private OperatorDay day;

    @BeforeEach
    void paid() {
        day = new OperatorDay(database, house, folder);
        house.activated(AsanImzaType.BUSINESS);
        house.sweep(DUE);
        house.answer(CommandAnswered.Outcome.DONE);
    }

    @Test
    void pages_through_all_that_differs_by_the_lines_of_the_file_and_shows_each_once() throws IOException {
        String[] lines = new String[205];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = i < 5 ? day.topUp().replace("T-1", "T-" + i) : unasked("fee:" + i);
        }
        day.reconcile(lines);
        long file = day.view(0).files().get(0).id();

        List<Line> all = new ArrayList<>();
        List<Integer> pages = new ArrayList<>();
        Optional<Long> after = Optional.of(0L);
        while (after.isPresent()) {
            ReconciliationView view = view(file, after.get());
            pages.add(view.differences().size());
            all.addAll(view.differences());
            after = view.next();
        }

        assertThat(pages).containsExactly(100, 100, 6);
        assertThat(all).extracting(Line::reference).doesNotHaveDuplicates();
        assertThat(all.subList(0, 200))
                .extracting(line -> line.line().orElseThrow())
                .isSorted();
        assertThat(all.subList(200, 206))
                .extracting(Line::verdict)
                .containsExactly("OURS_ONLY", "UNAWAITED", "UNAWAITED", "UNAWAITED", "UNAWAITED", "UNAWAITED");
        assertThat(view(file, 0).shown().orElseThrow().differences()).isEqualTo(206);
    }

    @Test
    void begins_anew_after_a_place_that_is_not_in_the_file() throws IOException {
        day.reconcile(unasked("fee:1"));
        long file = day.view(0).files().get(0).id();

        assertThat(view(file, 4711).differences())
                .isEqualTo(view(file, 0).differences())
                .isNotEmpty();
    }

    @Test
    void knows_no_file_by_another_number() {
        assertThatThrownBy(() -> view(4711, 0)).isInstanceOf(NoSuchOperatorFile.class);
        assertThatThrownBy(() -> view(0, 0)).isInstanceOf(NoSuchOperatorFile.class);
    }

    @Test
    void tells_of_a_refused_file_until_a_corrected_one_has_been_compared() throws IOException {
        day.reconcile("CHARGE,r");
        assertThat(concerns(DUE)).isEmpty();
        assertThat(concerns(DUE.minusDays(1))).containsExactly(REFUSED);

        day.write(day.charge("2.50", "DONE"));
        assertThat(concerns(DUE.minusDays(1))).as("before it is compared").containsExactly(REFUSED);

        day.compare(day.due());
        assertThat(concerns(DUE.minusDays(1))).isEmpty();

        day.reconcile("CHARGE,r,");
        assertThat(attention(DUE.minusDays(1)))
                .as("a worse one later")
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.concern()).isEqualTo(REFUSED);
                    assertThat(one.day()).isEqualTo(DUE);
                    assertThat(one.id()).isEqualTo(day.view(0).files().get(0).id());
                });
    }

    @Test
    void tells_once_a_file_of_fees_that_were_taken_and_never_asked_for() throws IOException {
        day.reconcile(day.charge("2.50", "DONE"), day.topUp(), unasked("fee:1").replace("DONE", "REFUSED"));
        assertThat(concerns(DUE.minusDays(1))).isEmpty();

        day.reconcile(day.charge("2.50", "DONE"), unasked("fee:1"), unasked("fee:2"));
        assertThat(concerns(DUE.minusDays(1))).containsExactly(UNASKED);

        day.reconcile(day.charge("2.50", "DONE"));
        assertThat(concerns(DUE.minusDays(1))).isEmpty();
    }

    @Test
    void says_which_file_a_later_one_took_the_place_of_and_a_refused_one_takes_none() throws IOException {
        day.reconcile(day.charge("2.60", "DONE"));
        day.reconcile("CHARGE,r");
        assertThat(day.view(0).files()).extracting(File::replaced).containsExactly(false, false);

        day.reconcile(day.charge("2.50", "DONE"));
        assertThat(day.view(0).files()).extracting(File::replaced).containsExactly(false, true, true);
    }

    @Test
    void leads_from_a_night_to_the_files_about_the_day_before_and_to_what_was_taken_in_then() throws IOException {
        house.on(NIGHT.plusDays(2));
        day.reconcile(day.charge("2.60", "DONE"));

        assertThat(compared(NIGHT)).singleElement().satisfies(file -> assertThat(file.differing())
                .isOne());
        assertThat(compared(NIGHT.plusDays(2))).isEqualTo(compared(NIGHT));
        assertThat(compared(NIGHT.plusDays(1))).isEmpty();
        assertThat(compared(NIGHT.plusDays(3))).isEmpty();
    }

    private String unasked(String reference) {
        return day.charge("2.50", "DONE").replace(house.lastCharge(), reference);
    }

    private ReconciliationView view(long file, long after) {
        return day.shown(reconciliations -> reconciliations.view(Optional.of(file), after));
    }

    private List<File> compared(LocalDate night) {
        return day.shown(reconciliations -> reconciliations.comparedBy(night));
    }

    private List<Attention> attention(LocalDate after) {
        return day.shown(reconciliations -> reconciliations.attention(after));
    }

    private List<Concern> concerns(LocalDate after) {
        return attention(after).stream().map(Attention::concern).toList();
    }
}
