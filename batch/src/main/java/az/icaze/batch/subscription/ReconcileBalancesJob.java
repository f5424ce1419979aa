package az.icaze.batch.subscription;

import az.icaze.batch.NightWork;
import az.icaze.night.ChunkResult;
import az.icaze.night.DueItems;
import az.icaze.subscription.OperatorFiles;
import az.icaze.subscription.ReconcileBalances;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Compares the operators' files with our months (rules R91, R93). */
@Named("reconcile-balances")
@Dependent
class ReconcileBalancesJob implements NightWork {

    @Inject
    OperatorFiles files;

    @Inject
    ReconcileBalances balances;

    @Override
    public void prepare(LocalDate day) {
        files.takeIn(day);
    }

    @Override
    public DueItems due() {
        return balances.due();
    }

    @Override
    public ChunkResult work(LocalDate day, List<String> items) {
        return balances.reconcile(day, items);
    }
}
