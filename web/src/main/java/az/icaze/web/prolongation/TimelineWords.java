package az.icaze.web.prolongation;

import az.icaze.prolongation.ProlongationState;
import az.icaze.prolongation.ProlongationView;
import az.icaze.prolongation.Timeline;
import az.icaze.web.shell.Show;
import az.icaze.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The steps of a prolongation in words, to whoever reads them. */
@RequestScoped
public class TimelineWords {

    private static final Set<Timeline.Kind> VISITS =
            EnumSet.of(Timeline.Kind.VISIT_FOR_CITIZEN, Timeline.Kind.VISIT_ASXM);

    /** What asks something of the holder, of which he is told beforehand. */
    private static final Set<Timeline.Kind> ASKED_LATER = EnumSet.of(
            Timeline.Kind.VISIT_FOR_CITIZEN,
            Timeline.Kind.SEND_WORD,
            Timeline.Kind.VISIT_OPERATOR,
            Timeline.Kind.VISIT_ASXM);

    /**
     * One step as the pages write it.
     *
     * @param state as the step's tag takes it
     */
    public record Line(String state, String what, String when, String text) {}

    /** To whom a step is told. */
    enum Reader {
        HOLDER("prolongation.now."),
        CLERK("prolongation.clerk.");

        private final String keys;

        Reader(String keys) {
            this.keys = keys;
        }
    }

    @Inject
    Texts texts;

    @Inject
    Show show;

    /** All of them, in the order in which they are done. */
    List<Line> lines(Timeline timeline, Reader reader) {
        return timeline.steps().stream()
                .map(step -> line(timeline, step, reader))
                .toList();
    }

    /** Until when there is nothing to do; empty where there is something now. */
    String quiet(Timeline timeline) {
        return timeline.quietBefore()
                .flatMap(day -> timeline.window()
                        .map(window -> texts.of("own.next.NOTHING", show.day(day), show.day(window.closes()))))
                .map(text -> (text + " " + needed(timeline)).strip())
                .orElse("");
    }

    /** What will be needed to apply, long before one can; empty where nothing is (rules.md 12). */
    public String needed(Timeline timeline) {
        return timeline.steps().stream()
                .filter(step ->
                        step.kind() == Timeline.Kind.VISIT_FOR_CITIZEN && step.standing() == Timeline.Standing.LATER)
                .findFirst()
                .map(step ->
                        texts.of("prolongation.needed", show.day(step.until().orElse(null))))
                .orElse("");
    }

    /** What is next, and what comes after it, to the holder. */
    List<Line> left(Timeline timeline) {
        return timeline.steps().stream()
                .filter(step -> step.standing() == Timeline.Standing.NOW || step.standing() == Timeline.Standing.LATER)
                .map(step -> line(timeline, step, Reader.HOLDER))
                .toList();
    }

    /** Whether ASXM is to be visited, now or later: where it is and when it is open is told at 1847. */
    static boolean visits(Timeline timeline) {
        return timeline.steps().stream()
                .filter(step -> step.standing() == Timeline.Standing.NOW || step.standing() == Timeline.Standing.LATER)
                .anyMatch(step -> VISITS.contains(step.kind()));
    }

    /** Why it is too late to apply: since when the certificates have ended, or which application has lapsed (rule R77). */
    public String before(Timeline timeline, LocalDate today) {
        boolean rejected = timeline.application()
                .filter(view -> view.state() == ProlongationState.REJECTED)
                .isPresent();
        return timeline.lapsed()
                .map(this::lapsed)
                .or(() -> timeline.window()
                        .map(Timeline.Window::closes)
                        .filter(last -> !rejected && today.isAfter(last))
                        .map(last -> texts.of("prolongation.over", show.day(last))))
                .orElse("");
    }

    private String lapsed(ProlongationView application) {
        return texts.of("prolongation.lapsed", application.number(), show.day(application.keptUntil()));
    }

    private Line line(Timeline timeline, Timeline.Step step, Reader reader) {
        String state =
                switch (step.standing()) {
                    case DONE -> "done";
                    case NOW -> "now";
                    case LATER -> "next";
                    case MISSED -> "bad";
                };
        String text = step.kind() == Timeline.Kind.APPLY && step.standing() == Timeline.Standing.MISSED
                ? timeline.lapsed().map(this::lapsed).orElseGet(() -> texts.of("prolongation.missed"))
                : text(timeline, step, reader);
        return new Line(state, texts.of("prolongation.what." + step.kind()), when(step), text);
    }

    private String when(Timeline.Step step) {
        Optional<LocalDate> from = step.from();
        Optional<LocalDate> until = step.until();
        if (step.on().isPresent()) {
            return show.day(step.on().get());
        }
        boolean early = step.kind() == Timeline.Kind.VISIT_FOR_CITIZEN; // long before one can apply
        if (from.isPresent() && until.isPresent() && !early) {
            return show.days(from.get(), until.get());
        }
        if (step.standing() == Timeline.Standing.NOW && until.isEmpty()) {
            return ""; // it could be done for long, and can be for ever
        }
        return until.map(day -> texts.of("prolongation.until", show.day(day)))
                .or(() -> from.map(day -> texts.of("prolongation.from", show.day(day))))
                .orElse("");
    }

    /** What to do, of the step that is next or that asks something of the holder later; why not any more, of a missed one. */
    private String text(Timeline timeline, Timeline.Step step, Reader reader) {
        return switch (step.standing()) {
            case NOW ->
                said(timeline, step, reader)
                        + (step.until().isPresent() && step.kind() != Timeline.Kind.NEW_CERTIFICATES
                                ? " " + texts.of("prolongation.otherwise")
                                : "");
            case MISSED -> texts.of("prolongation.missed");
            case LATER -> ASKED_LATER.contains(step.kind()) ? said(timeline, step, reader) : "";
            case DONE -> "";
        };
    }

    private String said(Timeline timeline, Timeline.Step step, Reader reader) {
        String text = texts.of(reader.keys + step.kind(), timeline.word());
        return step.kind() == Timeline.Kind.SEND_WORD ? (text + " " + price(timeline)).strip() : text;
    }

    /** What the word will cost whoever has yet to apply (rule R72); empty where no word is to be sent, or costs nothing. */
    public String priceLater(Timeline timeline) {
        return timeline.steps().stream()
                .filter(step -> step.kind() == Timeline.Kind.SEND_WORD)
                .findFirst()
                .flatMap(step -> timeline.price()
                        .map(price -> texts.of(
                                "prolongation.price.later",
                                timeline.word(),
                                price.amount().toPlainString(),
                                show.day(step.from().orElse(null)))))
                .orElse("");
    }

    /** What must be on the balance when the word is sent, and when it was not (rule R72); empty where it costs nothing. */
    public String price(Timeline timeline) {
        return timeline.price()
                .map(price -> texts.of(
                        price.lacked().isPresent() ? "prolongation.price.lacked" : "prolongation.price",
                        price.amount().toPlainString(),
                        show.day(price.lacked().orElse(null))))
                .orElse("");
    }
}
