package az.icaze.prolongation;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.SignedInPerson;
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
import java.util.Set;

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

    StartedSession apply(Set<AsanImzaType> types, SignedInPerson actor, String language) {
        applications.inTurn(actor.fin(), actor.phone());
        Optional<Prolongation> draft = draft(actor);
        Optional<StartedSession> ringing = draft.flatMap(
                known -> signatures.ringing(subject(known, 0), known.types().equals(types), actor));
        if (ringing.isPresent()) {
            return ringing.get();
        }
        // The session that has just ended may have been answered in time.
        draft.map(applications::anew)
                .filter(known -> !known.is(ProlongationState.DRAFT))
                .ifPresent(known -> {
                    throw new NotToProlong(NotToProlong.Reason.ALREADY_APPLIED);
                });
        return ask(draft, types, actor, language);
    }

    private Optional<Prolongation> draft(SignedInPerson actor) {
        Optional<Prolongation> latest = applications.latest(actor.fin(), actor.phone());
        if (latest.filter(application -> application.is(ProlongationState.PENDING_SERVICE)
                        || application.is(ProlongationState.PROCESSING))
                .isPresent()) {
            throw new NotToProlong(NotToProlong.Reason.ALREADY_APPLIED);
        }
        return latest.filter(application -> application.is(ProlongationState.DRAFT));
    }

    private StartedSession ask(
            Optional<Prolongation> known, Set<AsanImzaType> types, SignedInPerson actor, String language) {
        Eligible asked = eligibility.check(types, actor.fin(), actor.phone(), applications.today());
        Prolongation draft = known.orElseGet(() -> applications.begin(actor, asked));
        draft.fill(asked);
        SigningSubject subject = subject(draft, applications.written(draft));
        applications.step(draft, "asked", actor, Map.of("types", draft.types().toString()), now -> {});
        byte[] content = ApplicationContent.of(draft, asked, actor).bytes();
        return signatures.start(actor, subject, content, new PromptText("prolongation", draft.number()), language);
    }

    Optional<SessionView> signing(SignedInPerson actor) {
        return applications
                .latest(actor.fin(), actor.phone())
                .flatMap(application -> signatures.latest(subject(application, 0)));
    }

    void cancelSigning(SignedInPerson actor) {
        applications
                .latest(actor.fin(), actor.phone())
                .flatMap(application -> signatures.running(subject(application, 0)))
                .ifPresent(session -> signatures.cancel(session.id(), actor));
    }

    /** The number is held first: the operator's word of a renewal is on its way or it is not. */
    void withdraw(SignedInPerson actor) {
        subscriptions.hold(actor.phone());
        Prolongation application = applications
                .latest(actor.fin(), actor.phone())
                .map(applications::locked)
                .orElseThrow(() -> new NotToProlong(NotToProlong.Reason.NOTHING_TO_WITHDRAW));
        boolean underWay = subscriptions.prolongationAsked(actor.phone()).isPresent();
        if (application.is(ProlongationState.PROCESSING) || underWay) {
            throw new NotToProlong(NotToProlong.Reason.UNDER_WAY);
        }
        if (!application.is(ProlongationState.PENDING_SERVICE)) {
            throw new NotToProlong(NotToProlong.Reason.NOTHING_TO_WITHDRAW);
        }
        applications.step(application, "withdrawn", actor, Map.of(), application::withdraw);
    }

    static SigningSubject subject(Prolongation application, long version) {
        return new SigningSubject(Applications.SUBJECT, application.number(), version);
    }
}
