package az.icaze.certificate;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Person;
import az.icaze.identity.Phone;
import az.icaze.identity.Voen;
import az.icaze.pki.KeyPurpose;
import az.icaze.pki.Pkcs10;
import az.icaze.pki.SubjectOrganisation;
import java.util.Optional;

/**
 * What the register needs to issue a pair: SIM and last valid date come from the operator's service.
 *
 * @param person as the register of persons answered just now
 * @param organisation absent for Citizen (rule R112), may be absent for Business (rule R43)
 * @param authentication request for the key behind PIN1
 * @param signing request for the key behind PIN2
 */
public record CertificateRequest(
        Person person,
        Phone phone,
        AsanImzaType type,
        Optional<SubjectOrganisation> organisation,
        Pkcs10 authentication,
        Pkcs10 signing) {

    /** The proof of possession of the key for this purpose. */
    Pkcs10 proof(KeyPurpose purpose) {
        return switch (purpose) {
            case AUTHENTICATION -> authentication;
            case SIGNING -> signing;
        };
    }

    Optional<Voen> voen() {
        return organisation.map(SubjectOrganisation::voen);
    }
}
