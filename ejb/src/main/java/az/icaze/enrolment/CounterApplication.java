package az.icaze.enrolment;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.DocumentNumber;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.identity.Voen;
import az.icaze.pki.Pkcs10;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a counter sends once a person stood before it with his identity document and his SIM made two key pairs.
 *
 * @param document series and number as on the document shown
 * @param organisation for Business and Governmental, where the signature is linked to one (rules R35, R43)
 * @param position the person's position there; without an organisation it is ignored
 * @param documents what he showed; all that his role asks for (rules R45–R48), what is beside that is not looked at
 * @param authentication request for the key behind PIN1
 * @param signing request for the key behind PIN2
 */
public record CounterApplication(
        Fin fin,
        DocumentNumber document,
        Phone phone,
        AsanImzaType type,
        Optional<Voen> organisation,
        Optional<String> position,
        Set<ShownDocument> documents,
        Pkcs10 authentication,
        Pkcs10 signing) {

    /** @throws az.icaze.Malformed {@code position} */
    public CounterApplication {
        Objects.requireNonNull(fin, "fin");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(organisation, "organisation");
        position = Applicants.position(position);
        documents = Set.copyOf(documents);
        Objects.requireNonNull(authentication, "authentication");
        Objects.requireNonNull(signing, "signing");
    }
}
