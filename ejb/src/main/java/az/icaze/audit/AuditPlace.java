package az.icaze.audit;

/**
 * Where a page of the trail begins.
 *
 * @param line id of the line next to it; 0 for the newest page
 * @param newer whether the page stands on the newer side of that line; else on the older
 */
public record AuditPlace(long line, boolean newer) {

    /** The page with the newest lines. */
    public static final AuditPlace NEWEST = new AuditPlace(0, false);

    /** The page before this line in time. */
    public static AuditPlace olderThan(long line) {
        return new AuditPlace(line, false);
    }

    /** The page after this line in time. */
    public static AuditPlace newerThan(long line) {
        return new AuditPlace(line, true);
    }
}
