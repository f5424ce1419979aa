package az.icaze.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The SQL that finds who is to be told on a day, and what. Kinds exclude each other: before the last valid date, while an
 * application waits, after it.
 */
@ApplicationScoped
class DueReminders {

    /** Signing certificates in force, or ended by nothing but their date. */
    private static final String IN_FORCE = """
             c join subscription s on s.phone = c.phone
            where c.purpose = 'SIGNING' and c.state in ('ISSUED', 'ACTIVE')""";

    /**
     * Those of a chunk, looked up once by their key. Kept apart from the rest, because a planner that knows nothing of the
     * dates yet would read all that is due for each chunk.
     */
    private static final String LOOKED_UP = """
            with looked_up as materialized (
                select serial, fin, phone, type, purpose, state, valid_until from certificate
                where serial = any(:serials))
            """;

    /** The holder applied in this term, and has not taken it back. Certificates of one term end half a year apart at most. */
    private static final String NOT_APPLIED = """
             and not exists (
                select 1 from prolongation p
                where p.fin = c.fin and p.phone = c.phone and p.state not in ('DRAFT', 'WITHDRAWN')
                and p.expires_on between c.valid_until - 180 and c.valid_until)""";

    /** Nobody can apply without a Citizen certificate in force on the number. */
    private static final String TO_APPLY_WITH = """
            case when c.type = 'CITIZEN' or exists (
                select 1 from certificate z
                where z.fin = c.fin and z.phone = c.phone and z.purpose = 'SIGNING' and z.type = 'CITIZEN'
                and z.state = 'ACTIVE' and z.valid_until >= cast(:day as date))
            then 'APPLY' else 'GET_CITIZEN' end""";

    /** The operator is not at work on a word already. */
    private static final String NOT_ASKED = """
             and not exists (
                select 1 from subscription_request q
                where q.phone = c.phone and q.kind = 'PROLONG' and q.state = 'ASKED')""";

    private static final String DAY = "cast(:day as date)";

    @Inject
    Thresholds thresholds;

    /** Yields serial, kind, threshold, fin, phone, type, expires_on, step, until, word, operator; names {@code :day}. */
    String query() {
        return among("certificate");
    }

    /** The same of some certificates; names {@code :serials}, an array, too. */
    String queryOfSome() {
        return LOOKED_UP + among("looked_up");
    }

    private String among(String certificates) {
        return """
                select d.* from (%s union all %s union all %s) d
                where d.threshold is not null
                and not exists (
                    select 1 from certificate_reminder r
                    where r.serial = d.serial
                    and (r.kind = d.kind and r.threshold <= d.threshold or r.told_on > %s))
                and not exists (select 1 from reminder_muting m where m.fin = d.fin)""".formatted(toApply(certificates), toSendTheWord(certificates), toVisit(certificates), DAY);
    }

    /** Those of whom these are a part. */
    String population() {
        return "select count(*) from certificate" + IN_FORCE + " and c.valid_until >= " + DAY;
    }

    private String toApply(String certificates) {
        return columns(ReminderKind.APPLY, thresholds.toApply("c.valid_until - " + DAY))
                + ", c.valid_until as until, " + TO_APPLY_WITH + " as step, c.type as word from " + certificates
                + IN_FORCE
                + " and c.valid_until between " + DAY + " and " + DAY + " + " + thresholds.earliestToApply()
                + " " + NOT_APPLIED;
    }

    /** Only what the application names; a word sent before the service has expired prolongs nothing (rule R70). */
    private String toSendTheWord(String certificates) {
        return columns(ReminderKind.SEND_WORD, thresholds.toSendTheWord("a.kept_until - " + DAY))
                + ", a.kept_until, case s.sim when 'ESIM' then 'AT_OPERATOR' else 'SEND_WORD' end,"
                + " coalesce(a.further, 'CITIZEN') from prolongation a cross join " + certificates + IN_FORCE
                + " and a.state = 'PENDING_SERVICE' and a.service_until < " + DAY + " and a.kept_until >= " + DAY
                + " and a.fin = c.fin and a.phone = c.phone and c.type in ('CITIZEN', a.further)"
                + " and a.expires_on between c.valid_until - 180 and c.valid_until " + NOT_ASKED;
    }

    private String toVisit(String certificates) {
        return columns(ReminderKind.VISIT, "0")
                + ", c.valid_until, case when s.valid_until >= " + DAY + " then 'VISIT'"
                + " when s.sim = 'ESIM' then 'VISIT_BY_OPERATOR' else 'VISIT_BY_WORD' end, s.type from " + certificates
                + IN_FORCE
                + " and c.valid_until < " + DAY + " and c.valid_until >= " + DAY + " - " + thresholds.visit()
                + " " + NOT_APPLIED + " " + NOT_ASKED;
    }

    private static String columns(ReminderKind kind, String threshold) {
        return "select c.serial, '" + kind + "' as kind, " + threshold + " as threshold, c.fin, c.phone, c.type,"
                + " c.valid_until as expires_on, s.operator";
    }
}
