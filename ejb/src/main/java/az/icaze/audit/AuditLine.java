package az.icaze.audit;

import java.time.Instant;

/**
 * One line of the trail as an auditor reads it.
 *
 * @param id ascending in the order of writing, with gaps where a transaction was rolled back
 * @param sequence place in the chain, without gaps; null while no seal covers the line
 * @param actor FIN of a person, or the name of a machine
 * @param organisation VÖEN for which the person acted, or null
 * @param certificateSerial certificate with which the person signed in, or null
 */
public record AuditLine(
        long id,
        Long sequence,
        Instant at,
        String actor,
        String actorName,
        String organisation,
        String certificateSerial,
        String subjectType,
        String subjectId,
        String action,
        String from,
        String to) {

    /** Whether a seal covers the line already; the sealer comes by each second. */
    public boolean sealed() {
        return sequence != null;
    }
}
