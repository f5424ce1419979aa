package az.icaze.permit;

import az.icaze.Roles;
import az.icaze.identity.Fin;
import az.icaze.identity.PermitNumber;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.Voen;
import az.icaze.signing.SessionView;
import az.icaze.signing.StartedSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Drafts and their confirmation (R20–R28), for people who hold an organisation's seal. Everything is limited to that
 * organisation: a permit of another one is not found ({@link PermitNotFound}). Whoever lost the seal during the session
 * is refused at the next click ({@link az.icaze.authority.SealAuthorityMissing}, R16).
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Permits {

    @Inject
    Clock clock;

    @Inject
    OwnPermits own;

    @Inject
    Employees employees;

    @Inject
    Completeness completeness;

    @Inject
    Confirmations confirmations;

    @Inject
    PermitTrail trail;

    /**
     * Looks a person up by FIN and opens a form for him, which shows his initials at most; the FIN never changes
     * afterwards. A register that is away does not hinder (R21). Only what finds nobody counts against the limit.
     *
     * @return the number of the new draft; empty when nobody alive has this FIN
     * @throws az.icaze.regime.NoRegimeInForce without a curfew (R2)
     * @throws az.icaze.Refusal {@code look-up-limit} (429) after 30 in vain within an hour, or 300 within a day in the
     *     organisation
     */
    public Optional<PermitNumber> begin(Fin fin, SignedInPerson actor) {
        Instant now = clock.instant();
        Voen organisation = own.organisation(actor);
        completeness.regime(now);
        return employees.lookUp(fin, actor, organisation).map(facts -> {
            Permit draft = own.begin(organisation, fin, facts, now);
            trail.step(draft.number(), PermitStep.Kind.BEGUN, null, actor, now);
            return draft.number();
        });
    }

    /**
     * The draft as its form shows it.
     *
     * @throws PermitAlreadyConfirmed when it is no draft any more
     */
    public DraftSheet draft(PermitNumber number, SignedInPerson actor) {
        Permit draft = own.find(number, actor);
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
                draft.rememberedAt(),
                confirming,
                note);
    }

    /** As typed, except what the register knows better. */
    private static DraftAnswers shown(Permit draft) {
        return draft.register() == RegisterState.VERIFIED ? draft.typed().with(draft.verified()) : draft.typed();
    }

    /**
     * Keeps the answers as they stand, right or wrong (R23). When FIN and document number belong together, name,
     * patronymic and birth date are filled in from the register. A confirmation that is under way becomes void, and its
     * prompt disappears, unless nothing changed.
     *
     * @param version as shown
     * @return the version from now on
     * @throws PermitChangedMeanwhile when somebody else was faster
     * @throws PermitAlreadyConfirmed when it is no draft any more (R27); the attempt is audited
     */
    public long remember(PermitNumber number, long version, DraftAnswers answers, SignedInPerson actor) {
        Permit draft = own.draft(number, version, "edit", actor);
        RegisterFacts facts = employees.check(draft, answers, actor);
        if (draft.keeps(answers, facts)) {
            return version;
        }
        confirmations.withdraw(number, actor);
        own.lock(draft, version, "edit", actor);
        draft.remember(answers, facts, clock.instant());
        long written = own.written(draft);
        trail.audited(actor, number, "remembered", PermitStatus.DRAFT, Map.of("version", Long.toString(written)));
        return written;
    }

    /** What keeps the draft from being confirmed, in the order of the form (R24); empty when nothing does. */
    public List<Problem> problems(PermitNumber number, SignedInPerson actor) {
        Permit draft = own.find(number, actor);
        draft.refuseUnlessDraft();
        return completeness.problems(draft, clock.instant());
    }

    /**
     * Removes a draft for good; the audit keeps that it was there (R28).
     *
     * @throws PermitChangedMeanwhile when somebody else was faster
     * @throws PermitAlreadyConfirmed when it is no draft any more (R27); the attempt is audited
     */
    public void delete(PermitNumber number, long version, SignedInPerson actor) {
        Permit draft = own.draft(number, version, "delete", actor);
        confirmations.withdraw(number, actor);
        own.lock(draft, version, "delete", actor);
        own.delete(draft);
        trail.audited(actor, number, "deleted", PermitStatus.DRAFT, (PermitStatus) null);
    }

    /**
     * Asks for PIN2 over exactly this version (R14, R25); calling it says that the work at night is necessary and the
     * answers are true (R15). Asking twice gives the same session: a double click and a second tab ring the telephone
     * once.
     *
     * @param language of the text on the telephone: {@code az}, {@code en} or {@code ru}
     * @throws PermitChangedMeanwhile when this is not the version that was checked (R24)
     * @throws PermitAlreadyConfirmed when it is confirmed already
     * @throws AnswersIncomplete with problems left
     * @throws az.icaze.Refusal also for a duplicate (R13), no regime (R2), no seal (R16), a colleague who is being asked
     *     for the same permit, a telephone that shows another request, no usable certificate
     */
    public StartedSession askConfirmation(PermitNumber number, long version, SignedInPerson actor, String language) {
        confirmations.inTurn(number);
        Optional<SessionView> running = confirmations.running(number);
        Permit draft = own.draft(number, version, "confirm", actor);
        if (running.isPresent()) {
            PermitStep asked =
                    trail.asked(number).filter(step -> step.by(actor.fin())).orElseThrow(ConfirmationOpen::new);
            if (asked.asked(actor.fin(), version)) {
                SessionView open = running.get();
                return new StartedSession(open.id(), open.verificationCode(), open.expires());
            }
            confirmations.withdraw(number, actor);
        }
        Instant now = clock.instant();
        StartedSession started = confirmations.ask(draft, actor, language, now);
        own.hold(draft, version, "confirm", actor);
        PermitStep.Reason about = PermitStep.Reason.version(version);
        trail.step(number, PermitStep.Kind.ASKED, PermitStatus.DRAFT, actor, now, about);
        return started;
    }

    /** Takes the prompt off one's own telephone; the draft stays a draft. Without an open prompt nothing happens. */
    public void cancelConfirmation(PermitNumber number, SignedInPerson actor) {
        own.find(number, actor);
        confirmations.cancel(number, actor);
    }

    /**
     * The session in which this person was asked to sign this permit, running or over; empty when somebody else was
     * asked last, or nobody.
     */
    public Optional<SessionView> confirmation(PermitNumber number, SignedInPerson actor) {
        own.find(number, actor);
        return trail.asked(number).filter(step -> step.by(actor.fin())).flatMap(step -> confirmations.latest(number));
    }
}
