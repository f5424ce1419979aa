package az.icaze.batch;

import az.icaze.night.NightRuns;
import az.icaze.night.Progress;
import az.icaze.night.RunEnd;
import az.icaze.night.TakenRun;
import az.icaze.night.WorkList;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Last step: a job that says it is done has done or refused as many as it found. The runtime's word is not enough for that. */
@Named("balanceStep")
@Dependent
class Balance extends AbstractBatchlet {

    @Inject
    JobContext job;

    @Inject
    OwnRuns own;

    @Inject
    WorkList list;

    @Inject
    NightRuns runs;

    @Override
    public String process() {
        return own.noting(job.getExecutionId(), this::balance);
    }

    private String balance(TakenRun run) {
        long found = runs.candidates(run);
        Progress progress = list.progress(run.id());
        if (progress.sum() != found) {
            throw new IllegalStateException(
                    "Found %d, but %d done and %d refused".formatted(found, progress.done(), progress.refused()));
        }
        runs.ended(run, RunEnd.DONE, null);
        return "BALANCED";
    }
}
