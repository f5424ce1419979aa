package az.icaze.web.enrolment;

import az.icaze.enrolment.FirstReceiptView;
import az.icaze.enrolment.FirstReceiptView.Standing;
import az.icaze.web.shell.Show;
import az.icaze.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The seven steps of a first receipt in words (rules R50–R58). */
@RequestScoped
public class StepWords {

    /**
     * One step as the page writes it.
     *
     * @param state as the step's tag takes it
     */
    public record Line(String state, String what, String when, String text) {}

    @Inject
    Texts texts;

    @Inject
    Show show;

    /** All of them, in the order in which they are done. */
    List<Line> lines(FirstReceiptView receipt) {
        return receipt.steps().stream().map(step -> line(step, receipt)).toList();
    }

    private Line line(FirstReceiptView.Step step, FirstReceiptView receipt) {
        String state =
                switch (step.standing()) {
                    case DONE -> "done";
                    case NOW -> "now";
                    case LATER -> "next";
                    case NEVER -> "bad";
                };
        return new Line(
                state,
                texts.of("first-receipt.step." + step.kind()),
                step.at().map(show::moment).orElse(""),
                step.standing() == Standing.NOW
                        ? texts.of("first-receipt.next." + receipt.state())
                        : step.by().map(this::who).orElse(""));
    }

    /** A clerk by name, an operator by its own, a counter's system in words. */
    private String who(String by) {
        return texts.orElse("first-receipt.by." + by, by);
    }
}
