package az.icaze.permit;

import az.icaze.Refusal;
import az.icaze.identity.Actor;
import az.icaze.identity.Machine;
import az.icaze.identity.PermitNumber;
import az.icaze.mia.Mia;
import az.icaze.signing.SignatureGiven;
import az.icaze.signing.SignatureNotGiven;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * The second half of a confirmation, in the transaction that takes the telephone's answer in: permit, outbox, history and
 * audit change together or not at all, with or without a browser (design.md §4, R25, R26).
 *
 * <p>What the house refuses here becomes a line of the history and no exception: the answer was taken in, undoing that
 * would only bring the same answer again, and the person reads the reason on the page.
 */
@ApplicationScoped
class ConfirmationBySignature {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    ConfirmationChecks checks;

    @Inject
    Mia mia;

    @Inject
    PermitTrail trail;

    /** Confirms, or says why not. A draft deleted meanwhile, and a permit confirmed already, stay as they are. */
    void given(@Observes SignatureGiven given) {
        if (!given.subject().type().equals(Confirmations.SUBJECT)) {
            return;
        }
        PermitNumber number = new PermitNumber(given.subject().id());
        Permit permit = em.find(Permit.class, number.value(), LockModeType.PESSIMISTIC_WRITE);
        if (permit == null || permit.status() != PermitStatus.DRAFT) {
            PermitStatus status = permit == null ? null : permit.status();
            trail.audited(given.signer(), number, "signature-unused", status, status);
            return;
        }
        try {
            confirm(permit, given, clock.instant());
        } catch (Refusal refusal) {
            notConfirmed(number, given.signer(), refusal.key(), refusal.arguments());
        }
    }

    private void confirm(Permit permit, SignatureGiven given, Instant now) {
        ConfirmationChecks.Passed passed = checks.pass(permit, given, now);
        permit.confirm(passed.seal(), given.signature(), given.signer(), passed.regime(), now);
        em.flush();
        mia.handOver(permit.forMia());
        trail.step(permit.number(), PermitStep.Kind.CONFIRMED, PermitStatus.DRAFT, given.signer(), now);
    }

    /** Notes how the telephone answered; the draft stays a draft. */
    void notGiven(@Observes SignatureNotGiven answer) {
        if (answer.subject().type().equals(Confirmations.SUBJECT)
                && isDraft(answer.subject().id())) {
            PermitNumber number = new PermitNumber(answer.subject().id());
            notConfirmed(number, Machine.SYSTEM, answer.outcome().key(), List.of());
        }
    }

    /**
     * Whether it is there, and stays there until this transaction ends: its history is about to grow. With the strongest
     * lock at once, because an edit that took the prompt off the telephone goes on to change the permit.
     */
    private boolean isDraft(String number) {
        return em.createNativeQuery("select status from permit where number = :number for update")
                .setParameter("number", number)
                .getResultList()
                .contains(PermitStatus.DRAFT.name());
    }

    private void notConfirmed(PermitNumber number, Actor actor, String key, List<String> arguments) {
        trail.step(
                number,
                PermitStep.Kind.NOT_CONFIRMED,
                PermitStatus.DRAFT,
                actor,
                clock.instant(),
                new PermitStep.Reason(key, arguments, ""));
    }
}
