package az.icaze.signing;

import az.icaze.certificate.Certificates;
import az.icaze.certificate.Holder;
import az.icaze.certificate.Unusable;
import az.icaze.identity.Machine;
import az.icaze.identity.Phone;
import az.icaze.identity.UserId;
import az.icaze.pki.KeyPurpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;

/** From number and User ID to a session. A wrong number and a wrong User ID take the same single query to the same no. */
@ApplicationScoped
class SignInOpening {

    private static final PromptText TEXT = new PromptText("sign-in");

    @Inject
    Certificates certificates;

    @Inject
    Sessions sessions;

    /**
     * Opens a session that rings, or one that has ended already with the reason why nothing on this telephone can sign
     * in: who knows the pair may know that.
     *
     * @param attempt the counted start
     */
    @Transactional(TxType.REQUIRES_NEW)
    StartedSession open(Phone phone, UserId userId, String language, long attempt, Instant now) {
        Holder holder = certificates.holder(phone, userId).orElseThrow(PhoneNotRecognised::new);
        Optional<Unusable> reason = certificates
                .usable(holder.fin(), phone, KeyPurpose.AUTHENTICATION, now)
                .reason();
        if (reason.filter(Unusable.NONE::equals).isPresent()) {
            throw new PhoneNotRecognised();
        }
        SigningSession session = SigningSession.signIn(phone, holder.fin(), holder.name(), attempt, now);
        return reason.isPresent()
                ? sessions.endAtOnce(session, Proofs.outcome(reason.get()), now)
                : sessions.open(session, TEXT, language, Machine.SYSTEM, now);
    }
}
