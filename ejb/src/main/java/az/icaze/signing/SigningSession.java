package az.icaze.signing;

import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.operator.Prompt;
import az.icaze.operator.PromptPurpose;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One request to one telephone, from asking to its end. It ends exactly once, with an outcome; a sign-in that ended
 * well is collected exactly once. Whoever changes a session holds the lock on its row.
 */
@Entity
class SigningSession {

    /** How long the telephone asks (design.md 4; domain.md 2.3). */
    static final Duration LIFE = Duration.ofMinutes(2);

    /** How long a proof waits for the browser that asked for it. */
    static final Duration COLLECTION = Duration.ofMinutes(1);

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PromptPurpose purpose;

    @Column(updatable = false)
    private Phone phone;

    @Column(updatable = false)
    private Fin fin;

    @Column(updatable = false)
    private String name;

    @Embedded
    private Challenge challenge;

    @Embedded
    private Asked asked;

    @Column(updatable = false)
    private Long attempt;

    @Column(updatable = false)
    private Instant opened;

    @Column(updatable = false)
    private Instant expires;

    @Enumerated(EnumType.STRING)
    private SessionState state = SessionState.RUNNING;

    @Enumerated(EnumType.STRING)
    private SigningOutcome outcome;

    private Instant completed;

    @Embedded
    private Proof proof;

    private Instant collected;

    protected SigningSession() {}

    private SigningSession(PromptPurpose purpose, Phone phone, Fin fin, String name, Instant opened) {
        this.id = UUID.randomUUID();
        this.purpose = purpose;
        this.phone = phone;
        this.fin = fin;
        this.name = name;
        this.opened = opened;
        this.expires = opened.plus(LIFE);
    }

    /** @param attempt the counted start that led here */
    static SigningSession signIn(Phone phone, Fin fin, String name, long attempt, Instant now) {
        SigningSession session = new SigningSession(PromptPurpose.AUTHENTICATION, phone, fin, name, now);
        session.challenge = Challenge.fresh(session.id);
        session.attempt = attempt;
        return session;
    }

    /** @param requiredCertificate serial of the only certificate the signature may be made under */
    static SigningSession signature(
            SignedInPerson signer, SigningSubject subject, byte[] content, String requiredCertificate, Instant now) {
        SigningSession session =
                new SigningSession(PromptPurpose.SIGNATURE, signer.phone(), signer.fin(), signer.name(), now);
        session.challenge = Challenge.over(content);
        session.asked = new Asked(subject, signer, requiredCertificate);
        return session;
    }

    /** Ends without a signature; nothing happens when it has ended before. */
    boolean end(SigningOutcome outcome, Instant now) {
        if (outcome == SigningOutcome.OK) {
            throw new IllegalArgumentException("A session ends well only by its proof");
        }
        return close(outcome, now);
    }

    /** Ends well; nothing happens when it has ended before. */
    boolean prove(Proof proof, Instant now) {
        if (!close(SigningOutcome.OK, now)) {
            return false;
        }
        this.proof = proof;
        return true;
    }

    private boolean close(SigningOutcome outcome, Instant now) {
        if (state == SessionState.COMPLETE) {
            return false;
        }
        this.state = SessionState.COMPLETE;
        this.outcome = outcome;
        this.completed = now;
        return true;
    }

    /**
     * Hands a sign-in's proof out, once.
     *
     * @throws SignInNotReady unless this is a sign-in that ended well within the last minute and was not collected yet
     */
    Proof collect(Instant now) {
        boolean ready = isSignIn() && outcome == SigningOutcome.OK && collected == null;
        if (!ready || now.isAfter(completed.plus(COLLECTION))) {
            throw new SignInNotReady();
        }
        collected = now;
        return proof;
    }

    boolean isSignIn() {
        return purpose == PromptPurpose.AUTHENTICATION;
    }

    boolean running() {
        return state == SessionState.RUNNING;
    }

    /** Whether waiting is over, even if nobody has written that down yet. */
    boolean due(Instant now) {
        return running() && !now.isBefore(expires);
    }

    SessionView view(Instant now) {
        return due(now)
                ? new SessionView(
                        id, SessionState.COMPLETE, SigningOutcome.TIMEOUT, challenge.verificationCode(), expires)
                : new SessionView(id, state, outcome, challenge.verificationCode(), expires);
    }

    StartedSession started() {
        return new StartedSession(id, challenge.verificationCode(), expires);
    }

    /** @param text what the telephone shows, in this language */
    Prompt prompt(String text, String language) {
        return new Prompt(id, phone, purpose, text, language, challenge.verificationCode(), challenge.hash(), expires);
    }

    UUID id() {
        return id;
    }

    PromptPurpose purpose() {
        return purpose;
    }

    Phone phone() {
        return phone;
    }

    Fin fin() {
        return fin;
    }

    String name() {
        return name;
    }

    byte[] hash() {
        return challenge.hash();
    }

    SigningOutcome outcome() {
        return outcome;
    }

    /** The counted start of a sign-in. */
    Optional<Long> attempt() {
        return Optional.ofNullable(attempt);
    }

    Optional<Asked> asked() {
        return Optional.ofNullable(asked);
    }

    /** Of a signature that was given. */
    Signature signature() {
        return new Signature(
                proof.value(),
                challenge.content(),
                challenge.hash(),
                proof.certificateSerial(),
                proof.certificate(),
                fin,
                completed);
    }

    /** Who asked for a signature, as he was signed in. */
    SignedInPerson signer() {
        return asked.signer(fin, name, phone);
    }
}
