package az.icaze.batch;

import az.icaze.night.TakenRun;
import az.icaze.night.WorkItem;
import az.icaze.night.WorkList;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collections;
import java.util.Iterator;

/**
 * Reads one part of the work list by place, from behind the last place that was kept. The ledger says which that is, and not
 * the runtime's checkpoint, which is written with it: the runtime begins a part that was done anew when the run is taken up
 * a second time after a crash.
 */
@Named("itemReader")
@Dependent
class Items extends AbstractItemReader {

    private static final int PAGE = 1_000;

    @Inject
    JobContext job;

    @Inject
    OwnRuns own;

    @Inject
    WorkList list;

    @Inject
    @BatchProperty
    int after;

    @Inject
    @BatchProperty
    int to;

    private TakenRun run;
    private int reached;
    private Iterator<WorkItem> page = Collections.emptyIterator();

    @Override
    public void open(Serializable checkpoint) {
        run = own.at(job.getExecutionId());
        reached = list.reached(run, after, to);
    }

    @Override
    public Object readItem() {
        if (!page.hasNext()) {
            page = list.page(run, reached, to, PAGE).iterator();
        }
        if (!page.hasNext()) {
            return null;
        }
        WorkItem item = page.next();
        reached = item.seq();
        return item;
    }

    @Override
    public Serializable checkpointInfo() {
        return reached;
    }
}
