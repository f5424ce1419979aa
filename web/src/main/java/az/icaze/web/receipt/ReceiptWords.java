package az.icaze.web.receipt;

import az.icaze.identity.AsanImzaType;
import az.icaze.pki.SubjectOrganisation;
import az.icaze.receipt.ReceiptOption;
import az.icaze.receipt.ReceiptState;
import az.icaze.receipt.ReceiptView;
import az.icaze.subscription.Subscriptions;
import az.icaze.web.shell.Show;
import az.icaze.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** An application in words to its holder: what is done, who does what next, and what it came to. */
@RequestScoped
public class ReceiptWords {

    private static final Pattern SENTENCE_END = Pattern.compile("[.\\s]+$");

    /**
     * One application as the page writes it.
     *
     * @param about what for, and on which number
     * @param withdrawable whether a clerk has yet to decide it
     */
    public record Application(String number, String title, String about, List<Step> steps, boolean withdrawable) {}

    /**
     * One step of it.
     *
     * @param state as the step's tag takes it
     */
    public record Step(String state, String what, String when, String text) {}

    @Inject
    Texts texts;

    @Inject
    Show show;

    /** @param again whether one can apply for the same now */
    Application application(ReceiptView view, boolean again) {
        String organisation = view.organisation().map(SubjectOrganisation::name).orElse("");
        String about = view.phone().masked() + (organisation.isEmpty() ? "" : " · " + organisation);
        return new Application(
                view.number(),
                texts.of("certificate." + view.type()) + " · " + view.number(),
                about,
                steps(view, again),
                view.state().open());
    }

    /** What the Business service costs a month (rule R90), where one can apply for its certificate; empty for nothing. */
    String fee(List<ReceiptOption> options) {
        return options.stream()
                .filter(option -> option.type() == AsanImzaType.BUSINESS
                        && option.against().isEmpty())
                .map(ReceiptOption::monthlyFee)
                .filter(fee -> fee.signum() > 0)
                .findFirst()
                .map(fee -> texts.of("receipt.fee", fee.toPlainString()))
                .orElse("");
    }

    private List<Step> steps(ReceiptView view, boolean again) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(
                "done",
                texts.of("receipt.step.APPLY"),
                show.moment(view.submittedAt().orElse(null)),
                ""));
        steps.add(check(view, again));
        if (view.state().open()) {
            steps.add(new Step("next", texts.of("receipt.step.CERTIFICATES"), "", ""));
        }
        view.validUntil().ifPresent(until -> {
            String text = texts.of(view.waits() ? "receipt.issued.waits" : "receipt.issued", show.day(until));
            steps.add(new Step("done", texts.of("receipt.step.CERTIFICATES"), show.moment(view.since()), text));
        });
        if (view.waits()) {
            String text = texts.of(
                    view.operatorAsked() ? "receipt.operator.asked" : "receipt.operator.ask",
                    Subscriptions.word(view.type()));
            steps.add(new Step("now", texts.of("receipt.step.SERVICE_TYPE"), "", text));
        }
        return steps;
    }

    private Step check(ReceiptView view, boolean again) {
        String what = texts.of("receipt.step.CHECK");
        String since = show.moment(view.since());
        return switch (view.state()) {
            case SUBMITTED, UNDER_REVIEW, DRAFT -> new Step("now", what, "", now(view));
            case APPROVED -> new Step("done", what, since, "");
            case REJECTED -> new Step("bad", texts.of("receipt.step.REJECTED"), since, why(view, again));
            case WITHDRAWN -> new Step("bad", texts.of("receipt.step.WITHDRAWN"), since, "");
        };
    }

    private String now(ReceiptView view) {
        boolean second = view.proposed() && view.state() == ReceiptState.SUBMITTED;
        return texts.of(second ? "receipt.now.SECOND" : "receipt.now." + view.state());
    }

    /** A clerk's own words within a sentence, which they may have ended themselves. */
    public String note(String words) {
        return texts.of("receipt.words", SENTENCE_END.matcher(words).replaceFirst(""));
    }

    /** The reason, the clerk's own words, and what to do. */
    private String why(ReceiptView view, boolean again) {
        String reason = texts.of(view.reason().orElseThrow());
        String own = view.words().map(words -> " " + note(words)).orElse("");
        return texts.of("receipt.why", reason) + own + (again ? " " + texts.of("receipt.again") : "");
    }
}
