package az.icaze.permit;

import az.icaze.identity.Fin;
import az.icaze.identity.PermitNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A draft as its form shows it.
 *
 * @param version what the next edit, deletion or confirmation must name; another number means that someone else changed
 *     the draft meanwhile
 * @param initials of the person with this FIN; empty when the register was away
 * @param duplicate another permit of the organisation for this person, with a night and an area in common, which keeps
 *     this one from being confirmed (R13)
 * @param remembered when it was last remembered
 * @param confirming name of the person who is being asked for PIN2 at this moment
 * @param note why the last attempt to confirm failed; gone after the next edit or attempt
 */
public record DraftSheet(
        PermitNumber number,
        long version,
        Fin fin,
        String initials,
        RegisterState register,
        DraftAnswers answers,
        List<Problem> problems,
        Optional<PermitNumber> duplicate,
        Instant remembered,
        Optional<String> confirming,
        Optional<ConfirmationNote> note) {}
