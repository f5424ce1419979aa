package az.icaze.web.staff;

import az.icaze.staff.Approvals;
import az.icaze.staff.PendingApproval;
import az.icaze.web.shell.Visitor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * Questions that wait for a second person, as a page shows them. They are the same when its next click arrives: else the
 * click would decide another one that has taken the place in the table meanwhile, or nobody would hear it.
 */
@Named
@ViewScoped
public class ShownQuestions implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Approvals approvals;

    @Inject
    Visitor visitor;

    private transient List<PendingApproval> waiting;
    private transient List<PendingApproval> asked;

    /** What this person may decide. */
    public List<PendingApproval> waiting() {
        if (waiting == null) {
            waiting = List.copyOf(approvals.pending(visitor.person()));
        }
        return waiting;
    }

    /** What this person asked and nobody has decided. */
    public List<PendingApproval> asked() {
        if (asked == null) {
            asked = List.copyOf(approvals.asked(visitor.person()));
        }
        return asked;
    }
}
