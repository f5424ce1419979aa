package az.icaze.batch;

import az.icaze.night.WorkList;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Properties;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Cuts a work list into ranges of places that are worked at side by side. */
@Named("partMapper")
@Dependent
class Parts implements PartitionMapper {

    /** A list shorter than this is not worth a second thread. */
    private static final int SHORT = 2_000;

    @Inject
    JobContext job;

    @Inject
    OwnRuns own;

    @Inject
    WorkList list;

    @Inject
    @ConfigProperty(name = "icaze.night.parts", defaultValue = "4")
    int most;

    @Override
    public PartitionPlan mapPartitions() {
        return plan(list.size(own.at(job.getExecutionId()).id()), most);
    }

    /** The same for the same size, whenever it is asked: a run taken up again goes on in the same parts. */
    static PartitionPlan plan(long size, int most) {
        int parts = size < SHORT ? 1 : most;
        PartitionPlanImpl plan = new PartitionPlanImpl();
        plan.setPartitions(parts);
        plan.setThreads(parts);
        plan.setPartitionProperties(IntStream.range(0, parts)
                .mapToObj(part -> range(part, size * part / parts, size * (part + 1) / parts))
                .toArray(Properties[]::new));
        return plan;
    }

    private static Properties range(int part, long after, long to) {
        Properties range = new Properties();
        range.setProperty("part", Integer.toString(part));
        range.setProperty("after", Long.toString(after));
        range.setProperty("to", Long.toString(to));
        return range;
    }
}
