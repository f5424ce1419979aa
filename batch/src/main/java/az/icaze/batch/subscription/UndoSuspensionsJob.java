package az.icaze.batch.subscription;

import az.icaze.batch.NightWork;
import az.icaze.night.ChunkResult;
import az.icaze.night.DueItems;
import az.icaze.subscription.SuspendUnpaid;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Takes back what a run of {@code suspend-unpaid} did; its work list is that run's. */
@Named("undo-suspensions")
@Dependent
class UndoSuspensionsJob implements NightWork {

    @Inject
    SuspendUnpaid suspensions;

    @Override
    public DueItems due() {
        return suspensions.due();
    }

    @Override
    public ChunkResult work(LocalDate day, List<String> items) {
        return suspensions.undo(day, items);
    }
}
