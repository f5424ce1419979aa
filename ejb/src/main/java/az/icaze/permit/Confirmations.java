package az.icaze.permit;

import az.icaze.Turns;
import az.icaze.authority.Seal;
import az.icaze.identity.PermitNumber;
import az.icaze.identity.SignedInPerson;
import az.icaze.regime.RegimeView;
import az.icaze.signing.PromptText;
import az.icaze.signing.SessionView;
import az.icaze.signing.Signatures;
import az.icaze.signing.SigningSubject;
import az.icaze.signing.StartedSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/**
 * The first half of a confirmation (design.md §4): what is to be signed is fixed, the telephone is asked, and nobody
 * waits. The second half happens when the telephone answers: {@link ConfirmationBySignature}.
 */
@ApplicationScoped
class Confirmations {

    static final String SUBJECT = "permit";

    @PersistenceContext
    EntityManager em;

    @Inject
    Completeness completeness;

    @Inject
    Duplicates duplicates;

    @Inject
    Signatures signatures;

    /** Whoever asks for the same permit at the same time, from here to the end of his transaction, waits. */
    void inTurn(PermitNumber number) {
        Turns.take(em, "permit-confirmation:" + number.value());
    }

    /**
     * The prompt that is open for this permit. Asked before the permit is read: a session that is over by now has
     * already moved the permit, and the reading shows it.
     */
    Optional<SessionView> running(PermitNumber number) {
        return signatures.running(subject(number, 0));
    }

    /** The last session about this permit, running or over. */
    Optional<SessionView> latest(PermitNumber number) {
        return signatures.latest(subject(number, 0));
    }

    /**
     * Fixes what is signed and asks the telephone.
     *
     * @param seal of the actor, for the permit's organisation (R16)
     * @throws az.icaze.regime.NoRegimeInForce without a curfew (R2)
     * @throws AnswersIncomplete with problems left (R24)
     * @throws DuplicatePermit with another permit for the same nights and areas (R13)
     */
    StartedSession ask(Permit draft, Seal seal, SignedInPerson actor, String language, Instant now) {
        RegimeView regime = completeness.complete(draft, now);
        duplicates.refuse(draft);
        byte[] content = PermitContent.of(draft, seal, regime);
        PromptText text = new PromptText("permit", draft.number().value());
        return signatures.start(actor, subject(draft.number(), draft.version()), content, text, language);
    }

    /** Takes the prompt off this person's telephone, when there is one. */
    void cancel(PermitNumber number, SignedInPerson actor) {
        running(number).ifPresent(session -> signatures.cancel(session.id(), actor));
    }

    /** Takes the prompt off whosever telephone it is on, because the draft is about to change. */
    void withdraw(PermitNumber number, SignedInPerson actor) {
        signatures.withdraw(subject(number, 0), actor);
    }

    /** Takes the prompt off this person's telephone, to ask him about another version of the draft. */
    void withdrawToAskAnew(PermitNumber number, SignedInPerson actor) {
        signatures.withdrawToAskAnew(subject(number, 0), actor);
    }

    static SigningSubject subject(PermitNumber number, long version) {
        return new SigningSubject(SUBJECT, number.value(), version);
    }
}
