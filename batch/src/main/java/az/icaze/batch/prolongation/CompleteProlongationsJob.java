package az.icaze.batch.prolongation;

import az.icaze.batch.NightWork;
import az.icaze.night.ChunkResult;
import az.icaze.night.DueItems;
import az.icaze.prolongation.CompletingProlongations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Completes what the event path left of renewed services (rule R74). */
@Named("complete-prolongations")
@Dependent
class CompleteProlongationsJob implements NightWork {

    @Inject
    CompletingProlongations applications;

    @Override
    public DueItems due() {
        return applications.due();
    }

    @Override
    public ChunkResult work(LocalDate day, List<String> items) {
        return applications.complete(day, items);
    }
}
