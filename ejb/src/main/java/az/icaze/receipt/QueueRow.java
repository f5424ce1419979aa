package az.icaze.receipt;

import az.icaze.identity.AsanImzaType;
import java.time.Instant;
import java.util.Optional;

/**
 * An application in the clerks' queue.
 *
 * @param name the applicant's, as signed
 * @param organisation name of the organisation it is for
 * @param clerk who has it; empty once he has done nothing for too long
 * @param firstClerk who approved it first, where another clerk is to decide (rule R62)
 * @param standing what the clerk who looks can do with it
 */
public record QueueRow(
        String number,
        String name,
        AsanImzaType type,
        Optional<String> organisation,
        Instant submittedAt,
        Optional<String> clerk,
        Optional<String> firstClerk,
        Standing standing) {

    /** What a clerk can do with an application. */
    public enum Standing {
        /** Take it. */
        FREE,
        /** Decide it: he has it. */
        MINE,
        /** Nothing, another clerk has it. */
        WITH_ANOTHER,
        /** Nothing, he approved it first (rule R62). */
        SECOND_CLERK,
        /** Nothing, he applied himself. */
        OWN
    }
}
