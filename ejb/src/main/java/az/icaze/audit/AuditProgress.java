package az.icaze.audit;

import java.time.Instant;

/**
 * What is known of the chain without a further look.
 *
 * @param known how far it was checked; what broke it then is not told here
 * @param at when
 */
public record AuditProgress(AuditVerification known, Instant at) {}
