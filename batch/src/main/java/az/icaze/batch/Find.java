package az.icaze.batch;

import az.icaze.night.DueItems;
import az.icaze.night.NightRuns;
import az.icaze.night.RunEnd;
import az.icaze.night.TakenRun;
import az.icaze.night.Weighed;
import az.icaze.night.WorkList;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** First step: what is due becomes the run's work list, and is weighed against what is usual. */
@Named("find")
@Dependent
class Find extends AbstractBatchlet {

    /** More than usual: a person is asked. */
    static final String HELD = Weighed.HELD.name();

    @Inject
    JobContext job;

    @Inject
    OwnRuns own;

    @Inject
    Works works;

    @Inject
    WorkList list;

    @Inject
    NightRuns runs;

    @Override
    public String process() {
        return own.noting(job.getExecutionId(), this::find);
    }

    private String find(TakenRun run) {
        DueItems due = works.of(run.job()).due();
        Weighed weighed = runs.weigh(run, list.find(run, due), list.population(run, due));
        if (weighed == Weighed.REHEARSED) {
            runs.ended(run, RunEnd.DONE, null);
        }
        return weighed.name();
    }
}
