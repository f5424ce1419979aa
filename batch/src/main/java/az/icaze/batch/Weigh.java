package az.icaze.batch;

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

/**
 * Second step: what was found is weighed against what is usual. Asked again whenever the job is taken up, because the
 * runtime remembers a finished step's answer for ever: once held, it would be held again after every crash.
 */
@Named("weighStep")
@Dependent
class Weigh extends AbstractBatchlet {

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
        return own.noting(job.getExecutionId(), this::weigh);
    }

    private String weigh(TakenRun run) {
        long population = list.population(run, works.due(run.job()));
        Weighed weighed = runs.weigh(run, list.size(run.id()), population);
        if (weighed == Weighed.REHEARSED) {
            runs.ended(run, RunEnd.DONE, null);
        }
        return weighed.name();
    }
}
