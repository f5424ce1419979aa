package az.icaze.signing;

import az.icaze.certificate.UsableCertificate;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import java.util.List;

/**
 * Somebody proved with PIN1 who he is.
 *
 * @param certificates those usable now whose key made the proof, never empty; he chooses which to act under
 */
public record SignedIn(Fin fin, String name, Phone phone, List<UsableCertificate> certificates) {}
