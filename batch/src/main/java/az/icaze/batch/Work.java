package az.icaze.batch;

import az.icaze.night.TakenRun;
import az.icaze.night.WorkItem;
import az.icaze.night.WorkList;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Does a chunk: the room's effect, and what became of each item, in one transaction with the checkpoint. */
@Named("workWriter")
@Dependent
class Work extends AbstractItemWriter {

    @Inject
    JobContext job;

    @Inject
    OwnRuns own;

    @Inject
    Works works;

    @Inject
    WorkList list;

    @Inject
    @BatchProperty
    int part;

    @Override
    public void writeItems(List<Object> read) {
        own.noting(
                job.getExecutionId(),
                run -> write(run, read.stream().map(WorkItem.class::cast).toList()));
    }

    private String write(TakenRun run, List<WorkItem> items) {
        list.standAt(run);
        list.keep(
                run,
                part,
                items,
                works.of(run.job())
                        .work(run.day(), items.stream().map(WorkItem::item).toList()));
        return null;
    }
}
