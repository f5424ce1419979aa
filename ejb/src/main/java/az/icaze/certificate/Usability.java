package az.icaze.certificate;

import java.util.List;
import java.util.Optional;

/**
 * The certificates a person can use now, or why there is none.
 *
 * @param certificates Citizen first; empty exactly when there is a reason
 * @param reason of the certificate nearest to use
 */
public record Usability(List<UsableCertificate> certificates, Optional<Unusable> reason) {

    public Usability {
        certificates = List.copyOf(certificates);
        if (certificates.isEmpty() != reason.isPresent()) {
            throw new IllegalArgumentException("Either certificates or a reason");
        }
    }
}
