package az.icaze.audit;

import az.icaze.identity.Fin;
import java.time.Instant;
import java.util.Map;

/**
 * One line of the trail as an auditor reads it.
 *
 * @param id ascending in the order of writing, with gaps where a transaction was rolled back
 * @param sequence place in the chain, without gaps; null while no seal covers the line
 * @param actor FIN of a person, or the name of a machine
 * @param organisation VÖEN for which the person acted, or null
 * @param certificateSerial certificate with which the person signed in, or null
 * @param about the person the line concerns, where that is not the one who acted; or null
 * @param aboutName his name, or null
 * @param details further facts
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
        String to,
        Fin about,
        String aboutName,
        Map<String, String> details) {

    /** Whether a seal covers the line already; the sealer comes by each second. */
    public boolean sealed() {
        return sequence != null;
    }
}
