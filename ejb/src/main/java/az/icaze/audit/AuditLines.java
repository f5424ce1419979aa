package az.icaze.audit;

import java.util.List;

/**
 * A page of the trail, the newest line first.
 *
 * @param newer whether there are lines after the first of these
 * @param older whether there are lines before the last of these
 */
public record AuditLines(List<AuditLine> lines, boolean newer, boolean older) {}
