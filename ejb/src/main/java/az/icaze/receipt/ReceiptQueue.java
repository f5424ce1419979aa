package az.icaze.receipt;

import java.util.List;
import java.util.Optional;

/**
 * One page of the clerks' queue, oldest first (rule R61).
 *
 * @param next the number after which the next page begins; empty on the last
 */
public record ReceiptQueue(List<QueueRow> rows, Optional<String> next) {

    public ReceiptQueue {
        rows = List.copyOf(rows);
    }
}
