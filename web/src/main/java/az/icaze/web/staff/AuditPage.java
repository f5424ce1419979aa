package az.icaze.web.staff;

import az.icaze.audit.AuditLine;
import az.icaze.audit.AuditTrail;
import az.icaze.audit.AuditVerification;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The audit trail, newest first, and its verification (rule R31). Reading only: nobody changes a line. */
@Named
@RequestScoped
public class AuditPage {

    private static final int ROWS = 50;

    @Inject
    AuditTrail trail;

    private int page = 1;
    private List<AuditLine> lines;
    private long count = -1;
    private AuditVerification verification;

    /** Walks the whole chain. */
    public void verify() {
        verification = trail.verify();
    }

    public List<AuditLine> getLines() {
        if (lines == null) {
            lines = trail.latest((page - 1) * ROWS, ROWS);
        }
        return lines;
    }

    public long getCount() {
        if (count < 0) {
            count = trail.count();
        }
        return count;
    }

    public long getPages() {
        return Math.max(1, (getCount() + ROWS - 1) / ROWS);
    }

    /** From 1. */
    public int getPage() {
        return page;
    }

    /** From the address; whatever is no page there is the first. */
    public void setAsked(String asked) {
        page = asked != null && asked.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(asked) : 1;
    }

    public String getAsked() {
        return Integer.toString(page);
    }

    /** What the last walk found; null before one. */
    public AuditVerification getVerification() {
        return verification;
    }
}
