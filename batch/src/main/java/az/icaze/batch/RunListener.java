package az.icaze.batch;

import az.icaze.night.NightRuns;
import az.icaze.night.RunEnd;
import az.icaze.night.RunKind;
import az.icaze.night.TakenRun;
import jakarta.batch.api.listener.JobListener;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;

/** Ties an execution of the batch runtime to its run, and says how it ended when the job could not say so itself. */
@Named("runListener")
@Dependent
class RunListener implements JobListener {

    @Inject
    JobContext job;

    @Inject
    OwnRuns own;

    @Inject
    NightRuns runs;

    /** One that was started past the timetable, by the server's own command line, first asks for its turn. */
    @Override
    public void beforeJob() {
        JobOperator operator = BatchRuntime.getJobOperator();
        Properties parameters = operator.getParameters(job.getExecutionId());
        boolean ours = parameters != null && parameters.containsKey(JobRuntime.RUN);
        TakenRun run = ours
                ? known(parameters)
                : runs.startedOutside(
                        job.getJobName(),
                        Optional.ofNullable(parameters).map(given -> given.getProperty(JobRuntime.DAY)),
                        own.node());
        own.begin(job.getExecutionId(), run);
        runs.executes(run, job.getExecutionId(), own.node());
    }

    private TakenRun known(Properties parameters) {
        return new TakenRun(
                Long.parseLong(parameters.getProperty(JobRuntime.RUN)),
                Integer.parseInt(parameters.getProperty(JobRuntime.FENCE)),
                job.getJobName(),
                LocalDate.parse(parameters.getProperty(JobRuntime.DAY)),
                RunKind.valueOf(parameters.getProperty(JobRuntime.KIND)),
                Optional.ofNullable(parameters.getProperty(JobRuntime.OF)).map(Long::valueOf),
                Optional.empty());
    }

    @Override
    public void afterJob() {
        long execution = job.getExecutionId();
        try {
            own.find(execution).ifPresent(run -> left(run, execution));
        } finally {
            // Also when the database is away: else this node would renew for ever the lease of what nobody works at.
            own.end(execution);
        }
    }

    private void left(TakenRun run, long execution) {
        if (Weigh.HELD.equals(job.getExitStatus())) {
            runs.ended(run, RunEnd.HELD, null);
        } else if (job.getBatchStatus() == BatchStatus.STOPPED || job.getBatchStatus() == BatchStatus.STOPPING) {
            runs.ended(run, RunEnd.STOPPED, null);
        } else {
            // Nothing where the balance was drawn: then the run has ended already.
            runs.ended(run, RunEnd.FAILED, own.faultOf(execution));
        }
    }
}
