package az.icaze.night;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A run in the hands of a node.
 *
 * @param fence which taking this is; what was begun under an older one is not committed
 * @param ofRun the run whose refused items are tried again, or which is taken back
 * @param execution that of the batch runtime which is to be taken up again; empty at the first begin
 */
public record TakenRun(
        long id, int fence, String job, LocalDate day, RunKind kind, Optional<Long> ofRun, Optional<Long> execution) {

    /** As an execution is told of it by its parameters. */
    TakenRun told() {
        return new TakenRun(id, fence, job, day, kind, ofRun, Optional.empty());
    }
}
