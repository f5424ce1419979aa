package az.icaze.batch.prolongation;

import az.icaze.batch.NightWork;
import az.icaze.night.ChunkResult;
import az.icaze.night.DueItems;
import az.icaze.prolongation.ClosingApplications;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Closes applications kept for their month, and says when certificates are not there in time (rules R74, R77). */
@Named("close-applications")
@Dependent
class CloseApplicationsJob implements NightWork {

    @Inject
    ClosingApplications applications;

    @Override
    public DueItems due() {
        return applications.due();
    }

    @Override
    public ChunkResult work(LocalDate day, List<String> items) {
        return applications.close(day, items);
    }
}
