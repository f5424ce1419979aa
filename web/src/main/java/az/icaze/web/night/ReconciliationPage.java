package az.icaze.web.night;

import az.icaze.subscription.ReconciliationView;
import az.icaze.subscription.Reconciliations;
import az.icaze.time.BakuTime;
import az.icaze.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The operators' files: what matched with ours, and what differs in one of them. */
@Named
@RequestScoped
public class ReconciliationPage {

    /** Days for which a file is pointed out; then the next files have told the same, or nobody will send another. */
    private static final int ATTENTION = 7;

    @Inject
    Reconciliations reconciliations;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private String file;
    private String after;
    private ReconciliationView view;
    private List<ReconciliationView.Attention> attention;

    /** Once, when the page is opened: a file that there is not is said before anything is shown. */
    public void open() {
        getView();
    }

    public ReconciliationView getView() {
        if (view == null) {
            Optional<Long> asked =
                    Optional.ofNullable(file).filter(said -> !said.isEmpty()).map(ReconciliationPage::number);
            view = reconciliations.view(asked, number(after));
        }
        return view;
    }

    /** 0 for what is none: nothing has that number. */
    private static long number(String said) {
        return said != null && said.matches("[1-9][0-9]{0,17}") ? Long.parseLong(said) : 0;
    }

    /** Why the file shown was refused, line by line, in words; empty where it was not. */
    public List<String> getProblems() {
        return getView()
                .shown()
                .flatMap(ReconciliationView.File::problems)
                .map(problems -> problems.lines().map(this::problem).toList())
                .orElse(List.of());
    }

    /** As it is kept: {@code 2: amount}; of a whole file {@code unreadable}. */
    private String problem(String kept) {
        String[] parts = kept.split(": ", 2);
        if (parts.length == 1) {
            return texts.orElse("reconciliation.problem." + kept, kept);
        }
        return texts.of(
                "reconciliation.problem", parts[0], texts.orElse("reconciliation.problem." + parts[1], parts[1]));
    }

    /** Files at which somebody should look, the latest first. */
    public List<ReconciliationView.Attention> getAttention() {
        if (attention == null) {
            attention = reconciliations.attention(BakuTime.date(clock.instant()).minusDays(ATTENTION));
        }
        return attention;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }

    public String getAfter() {
        return after;
    }

    /** From the address, as the page wrote it. */
    public void setAfter(String after) {
        this.after = after;
    }
}
