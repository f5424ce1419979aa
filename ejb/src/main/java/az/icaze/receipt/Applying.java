package az.icaze.receipt;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.SignedInPerson;
import az.icaze.receipt.NotToReceive.Reason;
import az.icaze.signing.PromptText;
import az.icaze.signing.SessionView;
import az.icaze.signing.Signatures;
import az.icaze.signing.SigningSubject;
import az.icaze.signing.StartedSession;
import az.icaze.subscription.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.Optional;

/**
 * The first half of an application: what is to be signed is fixed, the telephone is asked, and nobody waits. The second
 * half happens when the telephone answers: {@link ApplicationBySignature}.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Applying {

    @Inject
    Applications applications;

    @Inject
    Eligibility eligibility;

    @Inject
    Signatures signatures;

    @Inject
    Subscriptions subscriptions;

    /** What can be refused before the state registers are asked. */
    @Transactional(TxType.REQUIRES_NEW)
    void check(ReceiptWish wish, SignedInPerson actor) {
        if (actor.certificateType() != AsanImzaType.CITIZEN) {
            throw new NotToReceive(Reason.CITIZEN_SIGN_IN);
        }
        eligibility.check(wish.type(), actor.fin(), actor.phone());
        if (wish.type() == AsanImzaType.GOVERNMENTAL && wish.organisation().isEmpty()) {
            throw new NotToReceive(Reason.ORGANISATION_MISSING);
        }
    }

    /** @param asked what {@link #check} let pass, in the words of the registers */
    @Transactional(TxType.REQUIRES_NEW)
    StartedSession apply(Asked asked, SignedInPerson actor, String language) {
        applications.inTurn(actor.fin());
        Optional<ReceiptApplication> draft = applications.draft(actor.fin(), actor.phone());
        Optional<StartedSession> ringing =
                draft.flatMap(known -> signatures.ringing(subject(known, 0), known.asks(asked), actor));
        if (ringing.isPresent()) {
            return ringing.get();
        }
        // The session that has just ended may have been answered in time.
        Optional<ReceiptApplication> unsigned =
                draft.map(applications::anew).filter(known -> known.is(ReceiptState.DRAFT));
        eligibility.check(asked.type(), actor.fin(), actor.phone());
        return ask(unsigned.orElseGet(() -> applications.begin(actor.phone(), asked)), asked, actor, language);
    }

    private StartedSession ask(ReceiptApplication draft, Asked asked, SignedInPerson actor, String language) {
        draft.fill(asked);
        SigningSubject subject = subject(draft, applications.written(draft));
        applications.step(draft, "asked", actor, Map.of("type", draft.type().name()), now -> {});
        byte[] content = ReceiptContent.of(draft).bytes();
        return signatures.start(actor, subject, content, new PromptText("receipt", draft.number()), language);
    }

    Optional<SessionView> signing(SignedInPerson actor) {
        return applications
                .draft(actor.fin(), actor.phone())
                .flatMap(application -> signatures.latest(subject(application, 0)));
    }

    void cancelSigning(SignedInPerson actor) {
        signing(actor).ifPresent(session -> signatures.cancel(session.id(), actor));
    }

    /** The number is held first: a clerk's yes, or the end of the service, is on its way or it is not. */
    void withdraw(String number, SignedInPerson actor) {
        ReceiptApplication known = applications
                .find(number)
                .filter(found -> found.fin().equals(actor.fin()))
                .orElseThrow(() -> new NotToReceive(Reason.NOTHING_TO_WITHDRAW));
        subscriptions.hold(known.phone());
        ReceiptApplication application = applications.locked(known);
        if (!application.state().open()) {
            throw new NotToReceive(Reason.NOTHING_TO_WITHDRAW);
        }
        applications.step(application, "withdrawn", actor, Map.of(), application::withdraw);
    }

    static SigningSubject subject(ReceiptApplication application, long version) {
        return new SigningSubject(Applications.SUBJECT, application.number(), version);
    }
}
