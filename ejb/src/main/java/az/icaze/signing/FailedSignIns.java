package az.icaze.signing;

import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Sign-ins that came to nothing, for the rooms that know what to do next. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class FailedSignIns {

    private static final Set<SigningOutcome> EXPIRY =
            EnumSet.of(SigningOutcome.CERTIFICATE_EXPIRED, SigningOutcome.SERVICE_EXPIRED);

    @Inject
    Sessions sessions;

    /** Who could not sign in, and with which telephone. */
    public record Expired(Fin fin, Phone phone) {}

    /**
     * Whom a sign-in was about that failed because certificate or service had expired. Number and User ID belonged
     * together, or there would be no session (rule R119).
     *
     * @param session known to the browser's session that started it, and to nobody else
     */
    public Optional<Expired> expired(UUID session) {
        return sessions.find(session)
                .filter(found -> found.isSignIn() && !found.running() && EXPIRY.contains(found.outcome()))
                .map(found -> new Expired(found.fin(), found.phone()));
    }
}
