package az.icaze.web.holder;

import az.icaze.certificate.HeldCertificate;
import az.icaze.holder.OwnNumber;
import az.icaze.prolongation.Timeline;
import az.icaze.receipt.ReceiptView;
import az.icaze.subscription.FeeStanding;
import az.icaze.subscription.FeeView;
import az.icaze.subscription.SubscriptionState;
import az.icaze.subscription.SubscriptionView;
import az.icaze.time.BakuTime;
import az.icaze.web.prolongation.TimelineWords;
import az.icaze.web.shell.Searches;
import az.icaze.web.shell.Show;
import az.icaze.web.shell.Texts;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A number, its service and its certificates in words: how they stand, and what is to be done next. */
@RequestScoped
public class OwnWords {

    /** Up to so many characters a clerk's words stand in a sentence. */
    private static final int SHORT = 160;

    /** One line about a number. */
    public record Line(String name, String answer) {}

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

    /**
     * One number.
     *
     * @param lost key of the page that suspends its certificates; empty where there is nothing to suspend
     */
    public record NumberLines(String phone, Next next, List<Line> lines, String lost) {}

    @Inject
    Searches searches;

    @Inject
    Texts texts;

    @Inject
    Show show;

    @Inject
    TimelineWords timelines;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /** @param beside what is known about the same number */
    NumberLines number(OwnNumber number, NextStep.Beside beside) {
        List<Line> lines = new ArrayList<>();
        number.service().ifPresent(service -> lines.add(service(service)));
        number.fee().ifPresent(fee -> lines.add(fee(fee)));
        number.certificates().forEach(held -> lines.add(certificate(held)));
        String lost = number.suspendable() ? searches.keep(number.phone().value()) : "";
        return new NumberLines(number.phone().formatted(), next(number, beside), lines, lost);
    }

    private Next next(OwnNumber number, NextStep.Beside beside) {
        NextStep step = NextStep.of(number, beside, clock.instant());
        NextKind kind = step.kind();
        boolean here = number.phone().equals(visitor.person().phone());
        String before = kind.tooLate() ? timelines.before(beside.timeline(), BakuTime.date(clock.instant())) : "";
        String text = text(step, number, beside);
        return new Next(
                kind.notice(),
                Stream.of(before, text, besides(kind, beside.timeline()), elsewhere(kind, here))
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining(" ")),
                kind == NextKind.NOTHING || (!here && kind.ofOwnNumber()) ? "" : kind.page(),
                kind.part(),
                kind.awaited() ? "own.next.continue" : "own.next.go",
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
                .map(own -> texts.of("receipt.words", own))
                .orElse("");
        return (reason + " " + words).strip();
    }

    /** What the word costs, and what will be needed to apply. */
    private String besides(NextKind kind, Timeline timeline) {
        if (kind == NextKind.NOTHING) {
            return timelines.needed(timeline);
        }
        return kind.sendsWord() ? timelines.price(timeline) : "";
    }

    private String elsewhere(NextKind kind, boolean here) {
        return !here && kind.bySigningIn() ? texts.of("own.next.elsewhere") : "";
    }

    private Line service(SubscriptionView service) {
        boolean expired = service.state() == SubscriptionState.ACTIVE && service.expired(clock.instant());
        String state = expired ? "EXPIRED" : service.state().name();
        String what = texts.of("operator." + service.operator()) + " · "
                + texts.of("own.service.type." + service.type()) + " · "
                + texts.of("own.service.state." + state, show.day(service.validUntil()));
        return new Line(texts.of("own.service"), what);
    }

    private Line fee(FeeView fee) {
        String when = show.day(fee.next().orElse(null));
        boolean last = fee.standing() == FeeStanding.PAID && fee.next().isEmpty();
        String standing = texts.of(
                last ? "own.fee.PAID_LAST" : "own.fee." + fee.standing(),
                fee.amount().toPlainString(),
                when);
        return new Line(texts.of("own.fee"), standing);
    }

    private Line certificate(HeldCertificate held) {
        String validity = show.moment(held.notBefore()) + " – " + show.day(held.validUntil());
        String standing = held.usable()
                ? "own.usable"
                : "certificate.unusable." + held.unusable().get();
        String why = held.reason()
                .map(reason -> " (" + texts.of("certificate.reason." + reason) + ")")
                .orElse("");
        return new Line(texts.of("certificate." + held.type()), validity + " · " + texts.of(standing) + why);
    }
}
