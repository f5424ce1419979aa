package az.icaze.enrolment;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.pki.SubjectOrganisation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One first receipt as a clerk sees it.
 *
 * @param version whoever does the next step says which one he saw
 * @param iccid of the SIM card the operator's service runs on
 * @param askableFrom from when on the SIM card can be asked for its keys again, while they are awaited
 * @param documents all that has to be shown (rules R45–R48)
 * @param steps all seven, in their order (rules R50–R57)
 * @param userId to be read to the holder before he signs the notification; only until then
 * @param validUntil last valid date of the certificates, once there are some
 * @param reason why the applicant was sent away
 * @param note the clerk's own words to that, perhaps empty
 */
public record FirstReceiptView(
        String number,
        long version,
        Fin fin,
        String name,
        Phone phone,
        String iccid,
        AsanImzaType type,
        ApplicantRole role,
        Optional<SubjectOrganisation> organisation,
        FirstReceiptState state,
        Instant since,
        Optional<Instant> askableFrom,
        Set<ShownDocument> documents,
        List<Step> steps,
        Optional<String> userId,
        Optional<LocalDate> validUntil,
        Optional<RefusalReason> reason,
        String note) {

    /** The seven steps (rules R50–R57). */
    public enum Kind {
        SIM,
        SERVICE_APPLICATION,
        SERVICE_SIGNED,
        SERVICE_ACTIVATED,
        DOCUMENTS,
        PAPERS,
        ACTIVATION
    }

    /** How a step stands now. */
    public enum Standing {
        DONE,
        NOW,
        LATER,
        /** It will not be done any more. */
        NEVER
    }

    /**
     * One step.
     *
     * @param at when it was done
     * @param by who did it: a clerk by name, an operator by code, a machine by its account
     */
    public record Step(Kind kind, Standing standing, Optional<Instant> at, Optional<String> by) {}
}
