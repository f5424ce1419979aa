package az.icaze.pki;

import az.icaze.identity.Voen;
import java.util.Objects;
import java.util.Optional;

/**
 * The organisation in a certificate's subject: who the holder works for, not what he may do there. Seal authority
 * changes more often than three years and stays in the registers.
 *
 * @param voen becomes organizationIdentifier {@code VATAZ-<VÖEN>} (ETSI EN 319 412-1, 5.1.4)
 * @param name becomes O
 * @param position becomes title
 */
public record SubjectOrganisation(Voen voen, String name, Optional<String> position) {

    public SubjectOrganisation {
        Objects.requireNonNull(voen, "voen");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(position, "position");
    }
}
