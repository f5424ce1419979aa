package az.icaze.signing;

import az.icaze.certificate.UsableCertificate;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Somebody proved with PIN1 who he is.
 *
 * @param certificates those usable now whose key made the proof, never empty; he chooses which to act under
 */
public record SignedIn(Fin fin, String name, Phone phone, List<UsableCertificate> certificates) {

    /** As whom a person without an organisation is taken: staff first, then a citizen. */
    private static final List<AsanImzaType> PERSONAL =
            List.of(AsanImzaType.GOVERNMENTAL, AsanImzaType.CITIZEN, AsanImzaType.BUSINESS);

    /** As the house knows him while he acts for no organisation. */
    public SignedInPerson personally() {
        UsableCertificate certificate = certificates.stream()
                .min(Comparator.comparing(each -> PERSONAL.indexOf(each.type())))
                .orElseThrow(() -> new IllegalStateException("Signed in without a certificate"));
        return new SignedInPerson(
                fin, name, phone, Optional.empty(), Optional.empty(), certificate.type(), certificate.serial());
    }
}
