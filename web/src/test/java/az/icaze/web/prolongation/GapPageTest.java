package az.icaze.web.prolongation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import az.icaze.identity.Phone;
import az.icaze.prolongation.ProlongationGap;
import az.icaze.prolongation.ProlongationState;
import az.icaze.prolongation.ProlongationView;
import az.icaze.prolongation.Timeline;
import az.icaze.prolongation.Timeline.Kind;
import az.icaze.prolongation.Timeline.Standing;
import az.icaze.prolongation.Timeline.Step;
import az.icaze.web.shell.Show;
import az.icaze.web.shell.Texts;
import az.icaze.web.signing.PendingSignIn;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GapPageTest {

    private static final UUID SIGN_IN = UUID.fromString("00000000-0000-0000-0000-000000000001");

    private final GapPage page = new GapPage();

    @BeforeEach
    void somebody_is_at_the_door() {
        page.signIn = mock(PendingSignIn.class);
        page.gap = mock(ProlongationGap.class);
        page.words = new TimelineWords();
        page.words.texts = mock(Texts.class);
        page.words.show = new Show();
        when(page.words.texts.of(any(String.class), any(Object[].class))).thenAnswer(call -> call.getArgument(0));
    }

    @Test
    @DisplayName("R81: what is left is told, from the step that is next on")
    void tells_what_is_left() {
        when(page.signIn.failed()).thenReturn(Optional.of(SIGN_IN));
        when(page.gap.after(SIGN_IN)).thenReturn(Optional.of(timeline()));

        assertThat(page.isThere()).isTrue();
        assertThat(page.isLate()).isFalse();
        assertThat(page.isUnderWay()).as("nobody applied").isFalse();
        assertThat(page.getLines())
                .containsExactly(
                        new TimelineWords.Line(
                                "now",
                                "prolongation.what.SEND_WORD",
                                "11.05–10.06.2026",
                                "prolongation.now.SEND_WORD prolongation.otherwise"),
                        new TimelineWords.Line("next", "prolongation.what.NEW_CERTIFICATES", "", ""));
    }

    @Test
    @DisplayName("R77, R84: what is too late is named: the day of the end, or the application that lapsed and its day")
    void tells_why_it_is_too_late() {
        when(page.signIn.failed()).thenReturn(Optional.of(SIGN_IN));
        page.words.texts = mock(Texts.class);
        when(page.words.texts.of(any(String.class), any(Object[].class)))
                .thenAnswer(call -> String.join(
                        " ", Stream.of(call.getArguments()).map(String::valueOf).toList()));
        page.clock = Clock.fixed(Instant.parse("2026-06-20T08:00:00Z"), ZoneOffset.UTC);
        when(page.gap.after(SIGN_IN)).thenReturn(Optional.of(tooLate(Optional.empty())));
        assertThat(page.getBefore()).isEqualTo("prolongation.over 10.05.2026");
        assertThat(page.isVisit()).isTrue();

        GapPage another = new GapPage();
        another.signIn = page.signIn;
        another.gap = page.gap;
        another.words = page.words;
        another.clock = page.clock;
        when(page.gap.after(SIGN_IN)).thenReturn(Optional.of(tooLate(Optional.of(lapsed()))));
        assertThat(another.getBefore()).isEqualTo("prolongation.lapsed 2026-U-0000001 10.06.2026");
        assertThat(another.words.lines(tooLate(Optional.of(lapsed())), TimelineWords.Reader.CLERK))
                .first()
                .extracting(TimelineWords.Line::text)
                .isEqualTo("prolongation.lapsed 2026-U-0000001 10.06.2026");
    }

    private static Timeline tooLate(Optional<ProlongationView> application) {
        LocalDate last = LocalDate.of(2026, 5, 10);
        return new Timeline(
                new Phone("+994502147717"),
                List.of(
                        new Step(Kind.APPLY, Standing.MISSED, Optional.empty(), Optional.empty()),
                        new Step(Kind.SEND_WORD, Standing.NOW, Optional.of(last.plusDays(1)), Optional.empty()),
                        new Step(Kind.VISIT_ASXM, Standing.LATER, Optional.empty(), Optional.empty())),
                "ferdi",
                application,
                false,
                Optional.of(new Timeline.Window(last.minusDays(30), last)));
    }

    private static ProlongationView lapsed() {
        return TestTimelineWords.application(ProlongationState.EXPIRED, LocalDate.of(2026, 5, 10));
    }

    @Test
    @DisplayName("R119: without a sign-in that failed nobody is asked")
    void asks_nobody_for_a_stranger() {
        when(page.signIn.failed()).thenReturn(Optional.empty());

        assertThat(page.isThere()).isFalse();
        assertThat(page.getLines()).isEmpty();
        verifyNoInteractions(page.gap);
    }

    private static Timeline timeline() {
        return new Timeline(
                new Phone("+994502147717"),
                List.of(
                        new Step(Kind.APPLY, Standing.DONE, Optional.empty(), Optional.empty()),
                        new Step(
                                Kind.SEND_WORD,
                                Standing.NOW,
                                Optional.of(LocalDate.of(2026, 5, 11)),
                                Optional.of(LocalDate.of(2026, 6, 10))),
                        new Step(Kind.NEW_CERTIFICATES, Standing.LATER, Optional.empty(), Optional.empty())),
                "ferdi",
                Optional.empty(),
                false,
                Optional.empty());
    }
}
