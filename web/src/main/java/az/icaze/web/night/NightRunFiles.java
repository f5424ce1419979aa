package az.icaze.web.night;

import az.icaze.night.RunKind;
import az.icaze.night.RunView;
import az.icaze.subscription.ReconciliationView;
import az.icaze.subscription.Reconciliations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the operators' files said in the night of the run that is shown. */
@Named
@RequestScoped
public class NightRunFiles {

    @Inject
    Reconciliations reconciliations;

    @Inject
    ShownNightRun shown;

    private List<ReconciliationView.File> files;

    /** Whether the run compares files at all. */
    public boolean isComparing() {
        RunView run = shown.getDetails().run();
        return run.job().equals("reconcile-balances") && run.kind() != RunKind.REHEARSAL;
    }

    /** Each with what differs in it, the latest first. */
    public List<ReconciliationView.File> getFiles() {
        if (files == null) {
            files = reconciliations.comparedBy(shown.getDetails().run().day());
        }
        return files;
    }
}
