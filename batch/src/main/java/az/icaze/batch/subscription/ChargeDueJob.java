package az.icaze.batch.subscription;

import az.icaze.batch.NightWork;
import az.icaze.night.ChunkResult;
import az.icaze.night.DueItems;
import az.icaze.subscription.ChargeDue;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Has the operators take the fees of the day (rule R91). */
@Named("charge-due")
@Dependent
class ChargeDueJob implements NightWork {

    @Inject
    ChargeDue fees;

    @Override
    public DueItems due() {
        return fees.due();
    }

    @Override
    public ChunkResult work(LocalDate day, List<String> items) {
        return fees.charge(day, items);
    }
}
