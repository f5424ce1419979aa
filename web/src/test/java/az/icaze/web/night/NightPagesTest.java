package az.icaze.web.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import az.icaze.identity.Machine;
import az.icaze.night.NightEffect;
import az.icaze.night.NightView;
import az.icaze.night.Nights;
import az.icaze.night.Progress;
import az.icaze.night.RunKind;
import az.icaze.night.RunState;
import az.icaze.night.RunView;
import az.icaze.subscription.Reconciliations;
import az.icaze.web.Sources;
import az.icaze.web.shell.Language;
import az.icaze.web.shell.Problems;
import az.icaze.web.shell.Texts;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.InOrder;

/** What the pages of the night say, and where. */
class NightPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final NightWords words = new NightWords();

    @BeforeEach
    void in_english() {
        speak("en");
        words.texts = mock(Texts.class);
        when(words.texts.of(any(), any(Object[].class))).thenAnswer(call -> {
            Object[] all = call.getArguments();
            return Texts.english((String) all[0], java.util.Arrays.copyOfRange(all, 1, all.length));
        });
        when(words.texts.orElse(any(), any())).thenAnswer(call -> {
            String key = call.getArgument(0);
            return java.util.ResourceBundle.getBundle("az.icaze.web.texts", Locale.ENGLISH)
                            .containsKey(key)
                    ? Texts.english(key)
                    : call.getArgument(1);
        });
    }

    private void speak(String language) {
        words.language = mock(Language.class);
        when(words.language.getLocale()).thenReturn(Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "REHEARSAL; reconcile-balances; Lines that would be compared: 1,204",
                "REHEARSAL; suspend-unpaid; Services that would be suspended: 1,204",
                "REHEARSAL; of-tomorrow; Would be affected: 1,204",
                "STARTED; reconcile-balances; Found: 1,204"
            })
    void a_rehearsal_says_what_the_job_would_do(RunKind kind, String job, String heading) {
        assertThat(words.found(run(job, kind))).isEqualTo(heading);
    }

    /** No share of all there are is more than all. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0.0500; CHARGES; 5 %, at least 1,000",
                "1; CHARGES; twice the largest number of the last seven days, at least 1,000",
                "1; KEEPS; –"
            })
    void says_what_has_a_run_held(BigDecimal share, NightEffect effect, String threshold) {
        assertThat(words.threshold(new NightView.Line(
                        "charge-due",
                        Optional.empty(),
                        effect,
                        share,
                        1000,
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())))
                .isEqualTo(threshold);
    }

    private static RunView run(String job, RunKind kind) {
        return run(job, kind, RunState.DONE);
    }

    private static RunView run(String job, RunKind kind, RunState state) {
        return new RunView(
                1,
                job,
                DAY,
                kind,
                Optional.empty(),
                state,
                new RunView.Asked(Machine.SYSTEM.id(), Machine.SYSTEM.name(), Optional.empty(), Instant.EPOCH),
                Optional.empty(),
                false,
                Optional.of(1204L),
                Optional.empty(),
                Optional.empty(),
                new Progress(0, 0),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"en, 2.5, 2.50 AZN", "en, 1000, '1,000.00 AZN'", "az, 2.5, '2,50 AZN'", "ru, 2.50, '2,50 AZN'"})
    void an_amount_has_two_places_as_the_language_writes_them(String language, BigDecimal amount, String written) {
        speak(language);

        assertThat(words.money(amount)).isEqualTo(written);
    }

    @Test
    void what_is_refused_of_the_day_is_told_at_the_day_and_another_run_is_led_to() {
        NightPage page = new NightPage();
        page.nights = mock(Nights.class);
        page.problems = mock(Problems.class);
        page.visitor = mock(Visitor.class);
        page.turnstile = mock(Turnstile.class);
        when(page.turnstile.once(any())).thenAnswer(call -> ((Supplier<?>) call.getArgument(0)).get());
        when(page.nights.start(any(), any())).thenReturn(new NightView.Ordered(7, false));
        page.setJob("purge");
        page.setDay(DAY);
        page.setReason("Növbə");

        assertThat(page.begin()).contains("run=7");

        InOrder order = inOrder(page.problems, page.nights);
        order.verify(page.problems)
                .belong(
                        "begin:day",
                        "refusal.night-day-not-begun",
                        "refusal.night-day-too-long-ago",
                        "malformed.night-day");
        order.verify(page.problems).lead("refusal.night-run-under-way", "/staff/night-run.xhtml", "run");
        order.verify(page.nights).start(any(), any());
    }

    @ParameterizedTest
    @CsvSource({
        "rehearsed, WAITING, true",
        "rehearsed, DONE, false",
        "started, HELD, false",
        "approved, RUNNING, true",
        "stopped, RUNNING, true",
        "stopped, STOPPED, true",
        "stopped, DONE, false",
        "abandoned, ABANDONED, true",
        "forged, WAITING, false",
        ", WAITING, false"
    })
    void tells_of_an_order_as_long_as_it_is_news(String done, RunState state, boolean told) {
        NightRunPage page = new NightRunPage();
        page.shown = shown(run("purge", RunKind.STARTED, state));

        page.setDone(done);

        assertThat(page.getDone()).isEqualTo(told ? done : null);
    }

    private static ShownNightRun shown(RunView run) {
        ShownNightRun shown = new ShownNightRun();
        shown.nights = mock(Nights.class);
        NightView.Details details = mock(NightView.Details.class);
        when(details.run()).thenReturn(run);
        when(shown.nights.run(anyLong())).thenReturn(details);
        return shown;
    }

    @ParameterizedTest
    @CsvSource({
        "reconcile-balances, SCHEDULED, true",
        "reconcile-balances, REHEARSAL, false",
        "charge-due, SCHEDULED, false"
    })
    void a_run_that_compares_leads_to_the_files_of_its_night(String job, RunKind kind, boolean leads) {
        NightRunFiles page = new NightRunFiles();
        page.shown = shown(run(job, kind));
        page.reconciliations = mock(Reconciliations.class);

        assertThat(page.isComparing()).isEqualTo(leads);
        assertThat(page.getFiles()).isEmpty();
        verify(page.reconciliations).comparedBy(DAY);
    }

    /** Else what was refused would stand at an address that names no run. */
    @Test
    void orders_of_a_run_are_sent_to_the_address_of_the_run() {
        assertThat(Sources.text(Sources.file("src/main/webapp/staff/night-run.xhtml")))
                .contains("<h:form id=\"order\"")
                .contains("a:action=\"#{nightRunPage.address}\"");
    }

    /** A page has no other test without a server. */
    @Test
    void the_timetable_shows_the_code_by_which_scripts_order_a_job_and_where_that_is_told() {
        String page = Sources.text(Sources.file("src/main/webapp/staff/night.xhtml"));

        assertThat(page)
                .contains("<code class=\"sub mono job-code\">#{line.job()}</code>")
                .contains("t['night.script']");
        assertThat(Texts.english("night.script")).contains("docs/night/README.md");
        assertThat(Sources.file("../docs/night/README.md")).exists();
    }
}
