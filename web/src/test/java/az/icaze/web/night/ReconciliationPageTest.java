package az.icaze.web.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import az.icaze.operator.Operator;
import az.icaze.subscription.ReconciliationView;
import az.icaze.subscription.ReconciliationView.Attention;
import az.icaze.subscription.ReconciliationView.Concern;
import az.icaze.subscription.ReconciliationView.File;
import az.icaze.subscription.Reconciliations;
import az.icaze.web.shell.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconciliationPageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final ReconciliationPage page = new ReconciliationPage();

    @BeforeEach
    void at_the_portal() {
        page.reconciliations = mock(Reconciliations.class);
        page.texts = mock(Texts.class);
        page.clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        when(page.texts.of(anyString(), any(Object[].class))).thenAnswer(call -> {
            Object[] all = call.getArguments();
            return Texts.english((String) all[0], java.util.Arrays.copyOfRange(all, 1, all.length));
        });
        when(page.texts.orElse(anyString(), anyString())).thenAnswer(call -> Texts.english(call.getArgument(0)));
    }

    private void files(List<File> files) {
        when(page.reconciliations.view(any(), anyLong()))
                .thenReturn(new ReconciliationView(files, files.stream().findFirst(), List.of(), Optional.empty()));
    }

    private static File file(LocalDate day, String problems) {
        return new File(1, Operator.NAR, day, 0, 0, 0, 0, 0, 0, 0, 0, false, Optional.ofNullable(problems));
    }

    @Test
    void says_line_by_line_why_a_file_was_refused() {
        files(List.of(file(TODAY, "2: amount\n3: phone\n4: repeated")));

        assertThat(page.getProblems())
                .containsExactly(
                        "Line 2: not an amount such as 2.50",
                        "Line 3: not a number such as +994501234567",
                        "Line 4: repeats an earlier line");
    }

    @Test
    void says_what_a_whole_file_was_refused_for() {
        files(List.of(file(TODAY, "too-large")));

        assertThat(page.getProblems()).containsExactly("The file is larger than agreed.");
    }

    @Test
    void points_out_the_files_of_the_last_week_and_asks_once() {
        Attention fresh = new Attention(1, Operator.NAR, TODAY.minusDays(6), Concern.UNASKED);
        when(page.reconciliations.attention(TODAY.minusDays(7))).thenReturn(List.of(fresh));

        assertThat(page.getAttention()).containsExactly(fresh);
        assertThat(page.getAttention()).containsExactly(fresh);
        verify(page.reconciliations, times(1)).attention(any());
    }

    /** A number that nothing has is refused as one that is not there. */
    @ParameterizedTest
    @CsvSource({", , , 0", "'', '', , 0", "7, , 7, 0", "7, 42, 7, 42", "x, x, 0, 0", "-7, -1, 0, 0", "07, 9e9, 0, 0"})
    void opens_what_the_address_names(String file, String after, Long asked, long place) {
        page.setFile(file);
        page.setAfter(after);

        page.open();

        verify(page.reconciliations).view(Optional.ofNullable(asked), place);
    }

    @Test
    void says_nothing_of_a_file_that_was_taken() {
        files(List.of(file(TODAY, null)));

        assertThat(page.getProblems()).isEmpty();
    }
}
