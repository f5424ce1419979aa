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

/** The operators' files: what matched with ours, and what differs in one of them. */
@Named
@RequestScoped
public class ReconciliationPage {

    /** Days for which a refused file is pointed out; then the next files have told the same, or nobody will send another. */
    private static final int ATTENTION = 7;

    @Inject
    Reconciliations reconciliations;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private String file;
    private ReconciliationView view;
    private List<ReconciliationView.Refused> refused;

    public ReconciliationView getView() {
        if (view == null) {
            view = reconciliations.view(file != null && file.matches("[1-9][0-9]{0,17}") ? Long.parseLong(file) : 0);
        }
        return view;
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

    /** Files that nobody could compare, the latest first. */
    public List<ReconciliationView.Refused> getRefused() {
        if (refused == null) {
            refused = reconciliations.refused(BakuTime.date(clock.instant()).minusDays(ATTENTION));
        }
        return refused;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
