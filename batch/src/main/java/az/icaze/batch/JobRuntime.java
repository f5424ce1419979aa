package az.icaze.batch;

import az.icaze.night.NightRuns;
import az.icaze.night.RunEnd;
import az.icaze.night.TakenRun;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.JobExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Properties;

/** The batch runtime, as far as the night needs it. Called from this module only: it finds jobs by the caller's class loader. */
@ApplicationScoped
class JobRuntime {

    static final String RUN = "run";
    static final String FENCE = "fence";
    static final String DAY = "day";
    static final String KIND = "kind";
    static final String OF = "of";

    private static final Logger LOG = System.getLogger(JobRuntime.class.getName());

    @Inject
    NightRuns runs;

    /** Begins a run, or takes it up where the last chunk was committed. One that cannot even begin has failed. */
    void begin(TakenRun run) {
        JobOperator operator = BatchRuntime.getJobOperator();
        Properties parameters = parameters(run);
        try {
            run.execution()
                    .ifPresentOrElse(
                            known -> operator.restart(newest(operator, known), parameters),
                            () -> operator.start(run.job(), parameters));
        } catch (BatchRuntimeException fault) {
            LOG.log(Level.ERROR, "Run " + run.id() + " of " + run.job() + " does not begin", fault);
            runs.ended(run, RunEnd.FAILED, fault.toString());
        }
    }

    /** A node may have died after it began an execution and before it said so; only the newest can be taken up. */
    private static long newest(JobOperator operator, long known) {
        return operator.getJobExecutions(operator.getJobInstance(known)).stream()
                .mapToLong(JobExecution::getExecutionId)
                .max()
                .orElse(known);
    }

    /** After the chunks it is at; one that ended meanwhile is no matter. */
    void stop(long execution) {
        try {
            BatchRuntime.getJobOperator().stop(execution);
        } catch (JobExecutionNotRunningException ended) {
            LOG.log(Level.DEBUG, "Ended before it was to stop", ended);
        }
    }

    private static Properties parameters(TakenRun run) {
        Properties parameters = new Properties();
        parameters.setProperty(RUN, Long.toString(run.id()));
        parameters.setProperty(FENCE, Integer.toString(run.fence()));
        parameters.setProperty(DAY, run.day().toString());
        parameters.setProperty(KIND, run.kind().name());
        run.ofRun().ifPresent(of -> parameters.setProperty(OF, of.toString()));
        return parameters;
    }
}
