package az.icaze.signing;

import az.icaze.audit.Audit;
import az.icaze.certificate.UsableCertificate;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Machine;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.UserId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Signing in with Asan İmza: number and User ID, the code on both screens, PIN1 on the telephone (rules R17, R98, R111).
 * Open to everybody; a session's id is known to the browser's session that started it, and to nobody else.
 */
@Stateless
@PermitAll
public class SignIns {

    @Inject
    Attempts attempts;

    @Inject
    SignInOpening opening;

    @Inject
    Sessions sessions;

    @Inject
    Proofs proofs;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Puts a prompt on the telephone. Where number and User ID belong together but nothing on that telephone can sign
     * in now, the session has ended already and its outcome tells why.
     *
     * @param language of the telephone's text: {@code az}, {@code en} or {@code ru}
     * @param address the client's, numeric; starts are counted by it
     * @throws TooManyAttempts after too many unsuccessful starts for the number or from the address
     * @throws PhoneNotRecognised when the number is unknown, has no Asan İmza, or the User ID is not its (rule R119)
     * @throws PromptAlreadyOpen while the telephone still shows an earlier request
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // the count must outlive a refusal: three in a row
    public StartedSession start(Phone phone, UserId userId, String language, String address) {
        Instant now = clock.instant();
        long attempt = admit(phone, address, now);
        try {
            return opening.open(phone, userId, language, attempt, now);
        } catch (PhoneNotRecognised refusal) {
            attempts.notRecognised(attempt, phone);
            throw refusal;
        } catch (PromptAlreadyOpen refusal) {
            attempts.forgive(attempt);
            throw refusal;
        }
    }

    private long admit(Phone phone, String address, Instant now) {
        try {
            return attempts.admit(phone, address, now);
        } catch (TooManyAttempts refusal) {
            attempts.tooMany(phone, address, now);
            throw refusal;
        }
    }

    /**
     * How a sign-in stands.
     *
     * @throws SignInNotReady when there is none under this id
     */
    public SessionView state(UUID session) {
        return sessions.find(session)
                .filter(SigningSession::isSignIn)
                .map(found -> found.view(clock.instant()))
                .orElseThrow(SignInNotReady::new);
    }

    /** Takes the prompt back; does nothing when the sign-in has ended or is unknown. */
    public void cancel(UUID session) {
        Instant now = clock.instant();
        sessions.locked(session)
                .filter(SigningSession::isSignIn)
                .ifPresent(found -> sessions.cancel(found, Machine.SYSTEM, now));
    }

    /**
     * Hands the proof to the browser's session that asked for it, once, within a minute after the telephone's answer.
     *
     * @throws SignInNotReady when there is no proof under this id, or no more, or nothing usable stands behind it now
     */
    public SignedIn complete(UUID session) {
        Instant now = clock.instant();
        SigningSession found = sessions.locked(session).orElseThrow(SignInNotReady::new);
        Proof proof = found.collect(now);
        List<UsableCertificate> usable = proofs.standingOver(found, proof, now);
        if (usable.isEmpty()) {
            throw new SignInNotReady();
        }
        audit.record(person(found, proof, usable), Completion.auditSubject(found), "signed-in", null, null);
        return new SignedIn(found.fin(), found.name(), found.phone(), usable);
    }

    /** As the trail knows him from now on: with the certificate that proved who he is, and for no organisation yet. */
    private static SignedInPerson person(SigningSession session, Proof proof, List<UsableCertificate> usable) {
        AsanImzaType type = usable.stream()
                .filter(certificate -> certificate.serial().equals(proof.certificateSerial()))
                .findFirst()
                .orElse(usable.get(0))
                .type();
        return new SignedInPerson(
                session.fin(),
                session.name(),
                session.phone(),
                Optional.empty(),
                Optional.empty(),
                type,
                proof.certificateSerial());
    }
}
