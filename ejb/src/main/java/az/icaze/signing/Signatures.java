package az.icaze.signing;

import az.icaze.certificate.Certificates;
import az.icaze.certificate.Usability;
import az.icaze.certificate.UsableCertificate;
import az.icaze.identity.Actor;
import az.icaze.identity.SignedInPerson;
import az.icaze.pki.KeyPurpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Signatures with PIN2, for the rooms whose acts need one (rules R14, R98). The answer comes as {@link SignatureGiven}
 * or {@link SignatureNotGiven}, whether or not anybody still looks at a page.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Signatures {

    @Inject
    Certificates certificates;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    /**
     * Asks the signer's telephone for a signature over this content, right after the caller's transaction commits.
     *
     * @param content exactly what the person was shown, in canonical form
     * @param text what the telephone shows beside the code
     * @param language of that text: {@code az}, {@code en} or {@code ru}
     * @throws SigningNotPossible when the signer has no usable signing certificate of the type he acts with
     * @throws PromptAlreadyOpen while his telephone still shows an earlier request
     */
    public StartedSession start(
            SignedInPerson signer, SigningSubject subject, byte[] content, PromptText text, String language) {
        return startFor(signer, signer, subject, content, new Words(text, language));
    }

    /**
     * What a telephone shows.
     *
     * @param language of the text: {@code az}, {@code en} or {@code ru}
     */
    public record Words(PromptText text, String language) {}

    /**
     * As {@link #start}, of somebody who stands before another one and has not signed in: a holder at a desk.
     *
     * @param signer as he would be signed in on his telephone
     * @param asker who asks for it, and stands so in the trail
     */
    public StartedSession startFor(
            SignedInPerson signer, Actor asker, SigningSubject subject, byte[] content, Words words) {
        Instant now = clock.instant();
        Usability usable = certificates.usable(signer.fin(), signer.phone(), KeyPurpose.SIGNING, now);
        String serial = usable.certificates().stream()
                .filter(certificate -> certificate.type() == signer.certificateType())
                .findFirst()
                .map(UsableCertificate::serial)
                .orElseThrow(() -> new SigningNotPossible(
                        usable.reason().map(Proofs::outcome).orElse(SigningOutcome.CERTIFICATE_UNUSABLE)));
        SigningSession session = SigningSession.signature(signer, subject, content, serial, now);
        return sessions.open(session, words.text(), words.language(), asker, now);
    }

    /** Takes the request back; does nothing when it has ended, is unknown, or is another person's. */
    public void cancel(UUID session, SignedInPerson signer) {
        Instant now = clock.instant();
        sessions.locked(session)
                .filter(found -> !found.isSignIn() && found.fin().equals(signer.fin()))
                .ifPresent(found -> sessions.cancel(found, signer, now));
    }

    /**
     * Takes the request about this thing back, of whatever version and whoever was asked, because the thing is not what
     * it was when he was asked; does nothing when none waits.
     *
     * @param by who changed it
     */
    public void withdraw(SigningSubject subject, Actor by) {
        Instant now = clock.instant();
        sessions.latest(subject.type(), subject.id())
                .filter(SigningSession::running)
                .flatMap(latest -> sessions.locked(latest.id()))
                .ifPresent(found -> sessions.cancel(found, by, now));
    }

    /**
     * Takes the turn of the signer's telephone and holds what rings there, until the transaction ends. For who, before he
     * asks for a signature, holds what it is about: the answer of a telephone holds its session first and what that is about
     * next, and whoever takes them the other way round would wait for it in a circle.
     */
    public void inTurn(SignedInPerson signer) {
        sessions.hold(signer.phone());
    }

    /**
     * As {@link #withdraw}, for a signer who is asked anew in the same transaction: the turn of both telephones, the rung
     * one and his own, is taken before the request is touched, as a start takes them.
     */
    public void withdrawToAskAnew(SigningSubject subject, SignedInPerson signer) {
        sessions.latest(subject.type(), subject.id())
                .filter(SigningSession::running)
                .ifPresent(latest -> sessions.inTurn(latest.phone(), signer.phone()));
        withdraw(subject, signer);
    }

    /**
     * What the telephone shows about this thing already, where it is what the signer asks for again: a double click and a
     * second tab ring once. Anything else is taken off the telephone, so that he can be asked anew.
     *
     * @param same whether nothing of the thing has changed since
     */
    public Optional<StartedSession> ringing(SigningSubject subject, boolean same, SignedInPerson signer) {
        Optional<SessionView> running = running(subject);
        if (running.isPresent() && !same) {
            withdrawToAskAnew(subject, signer);
            return Optional.empty();
        }
        return running.map(SessionView::begun);
    }

    /** The request about this thing, of whatever version, that waits for a telephone. */
    public Optional<SessionView> running(SigningSubject subject) {
        return latest(subject).filter(view -> view.state() == SessionState.RUNNING);
    }

    /** The last request about this thing, of whatever version, waiting or ended. */
    public Optional<SessionView> latest(SigningSubject subject) {
        return sessions.latest(subject.type(), subject.id()).map(session -> session.view(clock.instant()));
    }
}
