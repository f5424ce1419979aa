package az.icaze.web.prolongation;

import az.icaze.identity.AsanImzaType;
import az.icaze.prolongation.ProlongationState;
import az.icaze.prolongation.ProlongationView;
import az.icaze.web.shell.People;
import az.icaze.web.shell.Show;
import az.icaze.web.shell.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The steps of a prolongation in a test's words. */
public final class TestTimelineWords {

    private TestTimelineWords() {}

    public static TimelineWords in(Texts texts, Show show) {
        TimelineWords words = new TimelineWords();
        words.texts = texts;
        words.show = show;
        return words;
    }

    /** The application 2026-U-0000001 of Nigar's for her Citizen certificate, which ends that day. */
    public static ProlongationView application(ProlongationState state, LocalDate expiresOn) {
        return new ProlongationView(
                "2026-U-0000001",
                People.nigar().phone(),
                Set.of(AsanImzaType.CITIZEN),
                state,
                Instant.EPOCH,
                expiresOn,
                expiresOn.plusMonths(1),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }
}
