package az.icaze.web.prolongation;

import az.icaze.prolongation.ProlongationGap;
import az.icaze.prolongation.Timeline;
import az.icaze.time.BakuTime;
import az.icaze.web.signing.PendingSignIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What is left to be done for somebody who cannot sign in because his certificates have ended (rules R81, R84). */
@Named
@RequestScoped
public class GapPage {

    @Inject
    PendingSignIn signIn;

    @Inject
    ProlongationGap gap;

    @Inject
    TimelineWords words;

    @Inject
    Clock clock;

    private Optional<Timeline> timeline;

    public boolean isThere() {
        return timeline().isPresent();
    }

    /** Whether it was applied for in time; else the way leads to ASXM (rule R84). */
    public boolean isUnderWay() {
        return timeline().filter(Timeline::underWay).isPresent();
    }

    /** Why nobody can apply any more: what ended when. */
    public String getBefore() {
        return timeline()
                .map(found -> words.before(found, BakuTime.date(clock.instant())))
                .orElse("");
    }

    /** Whether a visit to ASXM is left. */
    public boolean isVisit() {
        return timeline().filter(TimelineWords::visits).isPresent();
    }

    public boolean isLate() {
        return timeline().filter(Timeline::late).isPresent();
    }

    /** What is next, and what comes after it. */
    public List<TimelineWords.Line> getLines() {
        return timeline().map(words::left).orElse(List.of());
    }

    private Optional<Timeline> timeline() {
        if (timeline == null) {
            timeline = signIn.failed().flatMap(gap::after);
        }
        return timeline;
    }
}
