package az.icaze.reminder;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a holder was told (rule R86).
 *
 * @param toldOn Baku date of the night that told him
 * @param type of the certificate
 * @param expiresOn its last valid date
 * @param step what to do next
 * @param until to be done at the latest on this Baku date; of a certificate that has ended, its last valid date
 * @param word what is to be sent to 8500, where that is the step
 */
public record ReminderView(
        LocalDate toldOn,
        Phone phone,
        AsanImzaType type,
        LocalDate expiresOn,
        ReminderStep step,
        LocalDate until,
        Optional<String> word) {}
