package az.icaze.web.receipt;

import az.icaze.receipt.QueueRow;
import az.icaze.receipt.ReceiptDesk;
import az.icaze.receipt.ReceiptQueue;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The clerks' queue of applications for further certificates (rules R61, R62). */
@Named
@RequestScoped
public class ReceiptQueuePage {

    private static final Set<String> DONE =
            Set.of("PROPOSED", "ACTIVE", "WAITS", "WAITS_FOR_HOLDER", "REJECTED", "RELEASED", "NONE");

    @Inject
    ReceiptDesk desk;

    @Inject
    Visitor visitor;

    @Inject
    Turnstile turnstile;

    private String after;
    private String done;
    private ReceiptQueue queue;
    private List<QueueRow> mine;

    /** Takes the oldest one that this clerk may decide. */
    public String take() {
        return turnstile.once(() -> desk.claimNext(visitor.person())
                .map(number -> "/staff/receipt-review?faces-redirect=true&number=" + number)
                .orElse("/staff/receipts?faces-redirect=true&done=NONE"));
    }

    private ReceiptQueue queue() {
        if (queue == null) {
            queue = desk.queue(Optional.ofNullable(after), visitor.person());
        }
        return queue;
    }

    public List<QueueRow> getRows() {
        return queue().rows();
    }

    /** The number after which the next page begins; empty on the last. */
    public String getNext() {
        return queue().next().orElse("");
    }

    /** What this clerk has taken and not decided yet. */
    public List<QueueRow> getMine() {
        if (mine == null) {
            mine = desk.inHands(visitor.person());
        }
        return mine;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    /** What was just done; empty when nothing was. */
    public String getDone() {
        return done;
    }

    /** From the address: a word of ours, or nothing. */
    public void setDone(String done) {
        this.done = DONE.contains(done) ? done : null;
    }
}
