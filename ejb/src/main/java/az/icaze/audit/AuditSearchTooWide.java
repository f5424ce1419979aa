package az.icaze.audit;

import az.icaze.Refusal;

/** So many lines would have to be looked through that others had to wait: the search must be narrowed. */
public final class AuditSearchTooWide extends Refusal {

    private static final long serialVersionUID = 1L;

    AuditSearchTooWide() {
        super("audit-search-too-wide");
    }
}
