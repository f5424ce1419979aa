package az.icaze.callcentre;

import az.icaze.certificate.Certificates;
import az.icaze.certificate.NumberAndUserId;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.identity.UserId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** The numbers on which a person has a certificate that has not ended; a former number may be another's by now. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
class Numbers {

    @Inject
    Certificates certificates;

    boolean has(Fin fin, Phone phone) {
        return userId(fin, phone).isPresent();
    }

    Optional<UserId> userId(Fin fin, Phone phone) {
        return certificates.userIds(fin).stream()
                .filter(NumberAndUserId::live)
                .filter(number -> number.phone().equals(phone))
                .map(NumberAndUserId::userId)
                .findFirst();
    }
}
