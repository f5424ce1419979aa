package az.icaze.batch.permit;

import az.icaze.batch.NightWork;
import az.icaze.night.ChunkResult;
import az.icaze.night.DueItems;
import az.icaze.permit.ExpiringPermits;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Notes which permits are over (rule R29). */
@Named("expire-permits")
@Dependent
class ExpirePermitsJob implements NightWork {

    @Inject
    ExpiringPermits permits;

    @Override
    public DueItems due() {
        return permits.due();
    }

    @Override
    public ChunkResult work(LocalDate day, List<String> items) {
        return permits.expire(day, items);
    }
}
