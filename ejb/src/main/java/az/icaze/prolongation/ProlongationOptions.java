package az.icaze.prolongation;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a person could apply for now, on the number he signed in with.
 *
 * @param types of his certificates that can be used now; only these can be named (rule R67)
 * @param opens first day of the window, of the earliest certificate (rule R66); empty without certificates
 * @param closes last day of the window
 * @param open whether today lies in it, Citizen is among the types, and no application is open
 */
public record ProlongationOptions(
        Phone phone, Set<AsanImzaType> types, Optional<LocalDate> opens, Optional<LocalDate> closes, boolean open) {}
