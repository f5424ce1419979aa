package az.icaze.web.holder;

import az.icaze.holder.OwnNumber;
import az.icaze.prolongation.Timeline;
import az.icaze.receipt.ReceiptView;
import az.icaze.time.BakuTime;
import az.icaze.web.prolongation.TimelineWords;
import az.icaze.web.receipt.ReceiptWords;
import az.icaze.web.shell.Show;
import az.icaze.web.shell.Texts;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the holder of a number does next, in words. */
@RequestScoped
public class NextWords {

    /** Up to so many characters a clerk's words stand in a sentence. */
    private static final int SHORT = 160;

    /**
     * What to do next.
     *
     * @param kind of notice: ok where there is nothing to do, info where others are at work
     * @param page outcome of the page that leads on; empty where there is nothing to do
     * @param part where on that page; empty for its beginning
     * @param go key of what leads there
     * @param asxm whether ASXM is to be visited, now or after it
     * @param urgency what it is, and until when, among those of other numbers
     * @param further what became of an application for a further certificate, where something else comes first; empty
     *     otherwise
     */
    public record Next(
            String kind,
            String text,
            String page,
            String part,
            String go,
            boolean asxm,
            Urgency urgency,
            String further) {}

    @Inject
    Texts texts;

    @Inject
    Show show;

    @Inject
    TimelineWords timelines;

    @Inject
    ReceiptWords receipts;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /** @param beside what is known about the same number */
    Next next(OwnNumber number, NextStep.Beside beside) {
        NextStep step = NextStep.of(number, beside, clock.instant());
        NextKind kind = step.kind();
        boolean here = number.phone().equals(visitor.person().phone());
        String before = kind.tooLate() ? timelines.before(beside.timeline(), BakuTime.date(clock.instant())) : "";
        String text = text(step, number, beside);
        return new Next(
                kind.notice(),
                Stream.of(before, text, besides(kind, beside.timeline()), otherwise(kind), elsewhere(kind, here))
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining(" ")),
                kind == NextKind.NOTHING || (!here && kind.ofOwnNumber()) ? "" : kind.page(),
                kind.part(),
                go(kind),
                kind.byAsxm(),
                Urgency.of(step),
                NextStep.further(step, number, beside, clock.instant())
                        .map(further -> text(further, number, beside))
                        .orElse(""));
    }

    private String text(NextStep step, OwnNumber number, NextStep.Beside beside) {
        return texts.of(
                "own.next." + step.kind(),
                show.day(step.from().orElse(null)),
                show.day(step.until().orElse(null)),
                beside.timeline().word(),
                step.about().orElse(""),
                why(step, beside),
                number.fee().map(fee -> fee.amount().toPlainString()).orElse(""));
    }

    /** Why it was rejected, or PIN2 not given; empty of anything else. */
    private String why(NextStep step, NextStep.Beside beside) {
        return step.about()
                .flatMap(beside::rejection)
                .map(this::reason)
                .or(() -> beside.asked().flatMap(AskedForPin2::failure).map(texts::of))
                .orElse("");
    }

    /** The clerk's own words where they are short; the application's page has them at any length. */
    private String reason(ReceiptView rejected) {
        String reason = rejected.reason()
                .map(key -> texts.of("receipt.why", texts.of(key)))
                .orElse("");
        String words = rejected.words()
                .filter(own -> own.length() <= SHORT)
                .map(receipts::note)
                .orElse("");
        return (reason + " " + words).strip();
    }

    /** What the word costs, now or once one has applied, and what will be needed to apply. */
    private String besides(NextKind kind, Timeline timeline) {
        if (kind == NextKind.NOTHING) {
            return timelines.needed(timeline);
        }
        if (kind == NextKind.APPLY) {
            return timelines.priceLater(timeline);
        }
        return kind.sendsWord() ? timelines.price(timeline) : "";
    }

    /** What comes of not applying, behind all that belongs to applying. */
    private String otherwise(NextKind kind) {
        return kind == NextKind.APPLY ? texts.of("own.next.otherwise") : "";
    }

    /** Where others are at work there is nothing to do, and their progress to see. */
    private static String go(NextKind kind) {
        if (kind.awaited()) {
            return "own.next.continue";
        }
        return kind.underWay() ? "own.next.follow" : "own.next.go";
    }

    private String elsewhere(NextKind kind, boolean here) {
        return !here && kind.bySigningIn() ? texts.of("own.next.elsewhere") : "";
    }
}
