package az.icaze.batch;

import az.icaze.night.WorkList;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** First step: what is due becomes the run's work list. */
@Named("findStep")
@Dependent
class Find extends AbstractBatchlet {

    @Inject
    JobContext job;

    @Inject
    OwnRuns own;

    @Inject
    Works works;

    @Inject
    WorkList list;

    @Override
    public String process() {
        return own.noting(job.getExecutionId(), run -> {
            works.of(run.job()).prepare(run.day());
            list.find(run, works.due(run.job()));
            return "FOUND";
        });
    }
}
