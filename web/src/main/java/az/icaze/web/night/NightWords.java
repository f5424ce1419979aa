package az.icaze.web.night;

import az.icaze.night.NightView;
import az.icaze.night.RunKind;
import az.icaze.night.RunState;
import az.icaze.night.RunView;
import az.icaze.web.shell.Language;
import az.icaze.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;

/** The night in words and figures. A code that has no words yet is shown as it is: a new job needs none to be seen. */
@Named
@RequestScoped
public class NightWords {

    @Inject
    Texts texts;

    @Inject
    Language language;

    public String job(String job) {
        return texts.orElse("night.job." + job, job);
    }

    /** By which things are counted: an operator, a type of certificate, or whatever the job calls it. */
    public String label(String label) {
        return texts.orElse("operator." + label, texts.orElse("certificate." + label, label));
    }

    /** A person by name; a machine by what it is. */
    public String who(String name) {
        return texts.orElse("audit.actor." + name, name);
    }

    /** Why something was not done. */
    public String refused(String reason) {
        return texts.orElse("night.refused." + reason, reason);
    }

    /** A step of the batch runtime, and what became of it. */
    public String step(String name) {
        return texts.orElse("night.step." + name, name);
    }

    /** How the batch runtime says where a step stands. */
    public String standing(String status) {
        return texts.orElse("night.standing." + status, status);
    }

    /** What was found, as a heading; for a rehearsal, what would have become of it. */
    public String found(RunView run) {
        String heading = run.kind() == RunKind.REHEARSAL
                ? texts.orElse("night.tally.would." + run.job(), texts.of("night.tally.would"))
                : texts.of("night.candidates");
        return heading + ": " + count(run.candidates().orElse(0L));
    }

    /** {@code 2.50 AZN}, as the reader's language writes it. */
    public String money(BigDecimal amount) {
        NumberFormat form = NumberFormat.getNumberInstance(language.getLocale());
        form.setMinimumFractionDigits(2);
        form.setMaximumFractionDigits(2);
        return texts.of("reconciliation.amount", form.format(amount));
    }

    /** A number with its thousands apart, as the reader's language does it. */
    public String count(long number) {
        return NumberFormat.getIntegerInstance(language.getLocale()).format(number);
    }

    /** From how many on a person is asked. No job finds more than all there are: by such a share nothing is held. */
    public String threshold(NightView.Line line) {
        if (!line.rehearsable()) {
            return "–";
        }
        return line.holdShare().compareTo(BigDecimal.ONE) < 0
                ? texts.of("night.threshold.text", share(line), count(line.holdFrom()))
                : texts.of("night.threshold.week", count(line.holdFrom()));
    }

    /** {@code 5 %}. */
    private static String share(NightView.Line line) {
        return line.holdShare().movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    /** How much of it is done, 0 to 100. */
    public long percent(RunView run) {
        long candidates = run.candidates().orElse(0L);
        if (candidates == 0) {
            return run.state() == RunState.DONE ? 100 : 0;
        }
        return Math.min(100, run.progress().sum() * 100 / candidates);
    }

    /** From its beginning to its end; a dash where it has not ended. */
    public String duration(RunView run) {
        return between(run.begunAt().orElse(null), run.endedAt().orElse(null));
    }

    /** From one moment to another; a dash where one is missing. */
    public String between(Instant from, Instant to) {
        if (from == null || to == null) {
            return "–";
        }
        Duration time = Duration.between(from, to);
        return "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }

    /** Its length beside the longest of a list, 0 to 100. */
    public long length(RunView run, NightView.History history) {
        long longest =
                history.runs().stream().mapToLong(NightWords::millis).max().orElse(0);
        return longest == 0 ? 0 : millis(run) * 100 / longest;
    }

    private static long millis(RunView run) {
        return run.begunAt()
                .flatMap(from ->
                        run.endedAt().map(to -> Duration.between(from, to).toMillis()))
                .orElse(0L);
    }
}
