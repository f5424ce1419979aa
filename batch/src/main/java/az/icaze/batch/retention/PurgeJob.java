package az.icaze.batch.retention;

import az.icaze.batch.NightWork;
import az.icaze.night.ChunkResult;
import az.icaze.night.DueItems;
import az.icaze.retention.Purging;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Takes away what has been kept long enough. */
@Named("purge")
@Dependent
class PurgeJob implements NightWork {

    @Inject
    Purging data;

    @Override
    public DueItems due() {
        return data.due();
    }

    @Override
    public ChunkResult work(LocalDate day, List<String> items) {
        return data.purge(day, items);
    }
}
