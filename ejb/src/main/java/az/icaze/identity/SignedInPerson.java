package az.icaze.identity;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * A person in a session, who acts for exactly one organisation with exactly one certificate (R19); without an
 * organisation before the choice, and for staff and citizens.
 *
 * @param name surname and given name, from the certificate
 * @param phone the number the prompts go to
 * @param organisationName as the register had it at the choice
 * @param certificateSerial of the authentication certificate, hexadecimal
 */
public record SignedInPerson(
        Fin fin,
        String name,
        Phone phone,
        Optional<Voen> organisation,
        Optional<String> organisationName,
        AsanImzaType certificateType,
        String certificateSerial)
        implements Actor, Serializable {

    public SignedInPerson {
        Objects.requireNonNull(fin, "fin");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(organisationName, "organisationName");
        Objects.requireNonNull(certificateType, "certificateType");
        Objects.requireNonNull(certificateSerial, "certificateSerial");
    }

    @Override
    public String id() {
        return fin.value();
    }

    /** A session may be written to disk, and an Optional cannot be. */
    private Object writeReplace() {
        return new Written(
                fin,
                name,
                phone,
                organisation.orElse(null),
                organisationName.orElse(null),
                certificateType,
                certificateSerial);
    }

    private record Written(
            Fin fin,
            String name,
            Phone phone,
            Voen organisation,
            String organisationName,
            AsanImzaType certificateType,
            String certificateSerial)
            implements Serializable {

        private Object readResolve() {
            return new SignedInPerson(
                    fin,
                    name,
                    phone,
                    Optional.ofNullable(organisation),
                    Optional.ofNullable(organisationName),
                    certificateType,
                    certificateSerial);
        }
    }
}
