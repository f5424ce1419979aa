package az.icaze.signing;

import az.icaze.identity.SignedInPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;

/** x */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Signatures {

    public StartedSession start(
            SignedInPerson signer, SigningSubject subject, byte[] content, PromptText text, String language) {
        throw new UnsupportedOperationException();
    }

    public void cancel(UUID session, SignedInPerson signer) {
        throw new UnsupportedOperationException();
    }

    public Optional<SessionView> running(SigningSubject subject) {
        throw new UnsupportedOperationException();
    }

    public Optional<SessionView> latest(SigningSubject subject) {
        throw new UnsupportedOperationException();
    }
}
