package az.icaze.permit;

import az.icaze.authority.Seal;
import az.icaze.identity.Fin;
import az.icaze.identity.PermitNumber;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.Voen;
import az.icaze.signing.SessionView;
import az.icaze.signing.StartedSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@link Permits} does with drafts, each method one transaction. The organisation is the one whose seal the caller
 * has been found to hold.
 */
@ApplicationScoped
@Transactional
class Drafts {

    /** Whom a draft is for, and what the register has said of him so far. */
    record Employee(Fin fin, RegisterFacts said) {}

    @Inject
    Clock clock;

    @Inject
    OwnPermits own;

    @Inject
    Completeness completeness;

    @Inject
    Duplicates duplicates;

    @Inject
    Confirmations confirmations;

    @Inject
    PermitTrail trail;

    /** @throws az.icaze.regime.NoRegimeInForce without a curfew (R2) */
    void refuseWithoutRegime() {
        completeness.regime(clock.instant());
    }

    /** The draft for this person in which nobody has typed anything yet, where there is one; else a new one. */
    PermitNumber open(Fin fin, RegisterFacts facts, Voen organisation, SignedInPerson actor) {
        return own.untouched(fin, organisation)
                .map(Permit::number)
                .orElseGet(() -> begin(fin, facts, organisation, actor));
    }

    private PermitNumber begin(Fin fin, RegisterFacts facts, Voen organisation, SignedInPerson actor) {
        Instant now = clock.instant();
        Permit draft = own.begin(organisation, fin, facts, now);
        trail.step(draft.number(), PermitStep.Kind.BEGUN, null, actor, now);
        return draft.number();
    }

    /** @throws PermitNotConfirmed for a draft, which is edited instead */
    PermitNumber repeat(PermitNumber number, Voen organisation, SignedInPerson actor) {
        Instant now = clock.instant();
        completeness.regime(now);
        Permit confirmed = own.find(number, organisation);
        if (confirmed.status() == PermitStatus.DRAFT) {
            throw new PermitNotConfirmed();
        }
        PermitNumber next = begin(confirmed.fin(), confirmed.registerFacts(), organisation, actor);
        own.find(next, organisation).remember(confirmed.answers().typed(), confirmed.registerFacts(), now);
        trail.audited(actor, next, "remembered", PermitStatus.DRAFT, Map.of("answers-of", number.value()));
        return next;
    }

    DraftSheet sheet(PermitNumber number, Voen organisation) {
        Permit draft = own.find(number, organisation);
        draft.refuseUnlessDraft();
        Optional<String> confirming = confirmations
                .running(number)
                .flatMap(session -> trail.asked(number))
                .map(PermitStep::actorName);
        Optional<ConfirmationNote> note = trail.latest(number)
                .filter(step -> step.step() == PermitStep.Kind.NOT_CONFIRMED)
                .filter(step -> step.at().isAfter(draft.rememberedAt()))
                .map(PermitStep::note);
        return new DraftSheet(
                number,
                draft.version(),
                draft.fin(),
                draft.initials(),
                draft.register(),
                shown(draft),
                completeness.problems(draft, clock.instant()),
                duplicates.other(draft),
                draft.rememberedAt(),
                confirming,
                note);
    }

    /** As typed, except what the register knows better. */
    private static DraftAnswers shown(Permit draft) {
        return draft.register() == RegisterState.VERIFIED ? draft.typed().with(draft.verified()) : draft.typed();
    }

    /** For asking the register about him, outside a transaction. */
    Employee employee(PermitNumber number, long version, Voen organisation) {
        Permit draft = own.draft(number, version, organisation);
        return new Employee(draft.fin(), draft.registerFacts());
    }

    /** @param facts what the register says about the employee of this version and the document number in these answers */
    long remember(
            PermitNumber number,
            long version,
            DraftAnswers answers,
            RegisterFacts facts,
            Voen organisation,
            SignedInPerson actor) {
        Permit draft = own.draft(number, version, organisation);
        if (draft.keeps(answers, facts)) {
            return version;
        }
        confirmations.withdraw(number, actor);
        own.lock(draft, version);
        draft.remember(answers, facts, clock.instant());
        long written = own.written(draft);
        trail.audited(actor, number, "remembered", PermitStatus.DRAFT, Map.of("version", Long.toString(written)));
        return written;
    }

    /** Asks a draft that is kept nowhere. */
    List<Problem> problems(
            PermitNumber number, long version, DraftAnswers answers, RegisterFacts facts, Voen organisation) {
        Instant now = clock.instant();
        Permit imagined = new Permit(
                number, organisation, own.draft(number, version, organisation).fin(), facts, now);
        imagined.remember(answers, facts, now);
        return completeness.problems(imagined, now);
    }

    void delete(PermitNumber number, long version, Voen organisation, SignedInPerson actor) {
        Permit draft = own.draft(number, version, organisation);
        confirmations.withdraw(number, actor);
        own.lock(draft, version);
        own.delete(draft);
        trail.audited(actor, number, "deleted", PermitStatus.DRAFT, (PermitStatus) null);
    }

    /** @param seal of the actor, for the organisation of the permit */
    StartedSession askConfirmation(
            PermitNumber number, long version, Seal seal, SignedInPerson actor, String language) {
        Permit known = own.find(number, seal.organisation()); // first: a stranger must not hold anybody's turn
        confirmations.inTurn(number);
        Optional<SessionView> running = confirmations.running(number);
        Permit draft = own.anew(known, version);
        if (running.isPresent()) {
            PermitStep asked =
                    trail.asked(number).filter(step -> step.by(actor.fin())).orElseThrow(ConfirmationOpen::new);
            if (asked.asked(actor.fin(), version)) {
                return running.get().begun();
            }
            confirmations.withdrawToAskAnew(number, actor);
        }
        Instant now = clock.instant();
        StartedSession started = confirmations.ask(draft, seal, actor, language, now);
        own.hold(draft, version);
        PermitStep.Reason about = PermitStep.Reason.version(version);
        trail.step(number, PermitStep.Kind.ASKED, PermitStatus.DRAFT, actor, now, about);
        return started;
    }

    void cancelConfirmation(PermitNumber number, Voen organisation, SignedInPerson actor) {
        own.find(number, organisation);
        confirmations.cancel(number, actor);
    }

    Optional<SessionView> confirmation(PermitNumber number, Voen organisation, SignedInPerson actor) {
        own.find(number, organisation);
        return trail.asked(number).filter(step -> step.by(actor.fin())).flatMap(step -> confirmations.latest(number));
    }
}
