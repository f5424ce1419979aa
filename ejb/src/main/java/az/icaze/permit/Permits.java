package az.icaze.permit;

import az.icaze.Roles;
import az.icaze.authority.Seal;
import az.icaze.identity.Fin;
import az.icaze.identity.PermitNumber;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.Voen;
import az.icaze.signing.SessionView;
import az.icaze.signing.StartedSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Drafts and their confirmation (R20–R28), for people who hold an organisation's seal. Everything is limited to that
 * organisation: a permit of another one is not found ({@link PermitNotFound}). Whoever lost the seal during the session
 * is refused at the next click ({@link az.icaze.authority.SealAuthorityMissing}, R16).
 *
 * <p>Outside any transaction: state registers are asked, look-ups counted and refusals audited before or after the one
 * transaction of {@link Drafts}, never inside it, where each would hold a database connection while it waits.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Permits {

    @Inject
    SealHolders holders;

    @Inject
    AuditedAttempts attempts;

    @Inject
    Employees employees;

    @Inject
    Drafts drafts;

    /**
     * Looks a person up by FIN and opens a form for him, which shows his initials at most; the FIN never changes
     * afterwards. A draft for him in which nobody has typed anything yet is opened again. A register that is away does
     * not hinder (R21). Only what finds nobody counts against the limit.
     *
     * @return the number of the draft; empty when nobody alive has this FIN
     * @throws NoRegimeInForce without a curfew (R2)
     * @throws az.icaze.Refusal {@code look-up-limit} (429) after 30 in vain within an hour, or 300 within a day in the
     *     organisation
     */
    public Optional<PermitNumber> begin(Fin fin, SignedInPerson actor) {
        Voen organisation = holders.organisation(actor);
        drafts.refuseWithoutRegime();
        return employees.lookUp(fin, actor, organisation).map(facts -> drafts.open(fin, facts, organisation, actor));
    }

    /**
     * Begins another draft for the same person with the answers of a permit that cannot be changed any more: a rejected
     * one to be put right (R27), or one whose nights are over (R2). What no longer holds, such as its nights, its form
     * says.
     *
     * @return the number of the new draft
     * @throws az.icaze.regime.NoRegimeInForce without a curfew (R2)
     * @throws az.icaze.Refusal {@code permit-not-confirmed} for a draft
     */
    public PermitNumber repeat(PermitNumber number, SignedInPerson actor) {
        Voen organisation = holders.organisation(actor);
        return attempts.look(number, actor, () -> drafts.repeat(number, organisation, actor));
    }

    /**
     * The draft as its form shows it.
     *
     * @throws PermitAlreadyConfirmed when it is no draft any more
     */
    public DraftSheet draft(PermitNumber number, SignedInPerson actor) {
        Voen organisation = holders.organisation(actor);
        return attempts.look(number, actor, () -> drafts.sheet(number, organisation));
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
        Voen organisation = holders.organisation(actor);
        return attempts.change(number, actor, "edit", () -> {
            Drafts.Employee known = drafts.employee(number, version, organisation);
            // Of this version and no other: whoever changes the draft meanwhile, makes the next line refuse.
            RegisterFacts facts = employees.check(known, answers, actor, organisation);
            return drafts.remember(number, version, answers, facts, organisation, actor);
        });
    }

    /**
     * What would keep the draft with these answers from being confirmed (R24); empty when nothing would. Nothing is kept.
     *
     * @param version as shown
     * @throws PermitChangedMeanwhile when somebody else was faster
     * @throws PermitAlreadyConfirmed when it is no draft any more (R27); the attempt is audited
     */
    public List<Problem> problems(PermitNumber number, long version, DraftAnswers answers, SignedInPerson actor) {
        Voen organisation = holders.organisation(actor);
        return attempts.change(number, actor, "edit", () -> {
            Drafts.Employee known = drafts.employee(number, version, organisation);
            RegisterFacts facts = employees.check(known, answers, actor, organisation);
            return drafts.problems(number, version, answers, facts, organisation);
        });
    }

    /**
     * Removes a draft for good; the audit keeps that it was there (R28).
     *
     * @throws PermitChangedMeanwhile when somebody else was faster
     * @throws PermitAlreadyConfirmed when it is no draft any more (R27); the attempt is audited
     */
    public void delete(PermitNumber number, long version, SignedInPerson actor) {
        Voen organisation = holders.organisation(actor);
        attempts.change(number, actor, "delete", () -> drafts.delete(number, version, organisation, actor));
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
        Seal seal = holders.seal(actor);
        return attempts.change(
                number, actor, "confirm", () -> drafts.askConfirmation(number, version, seal, actor, language));
    }

    /** Takes the prompt off one's own telephone; the draft stays a draft. Without an open prompt nothing happens. */
    public void cancelConfirmation(PermitNumber number, SignedInPerson actor) {
        Voen organisation = holders.organisation(actor);
        attempts.look(number, actor, () -> drafts.cancelConfirmation(number, organisation, actor));
    }

    /**
     * The session in which this person was asked to sign this permit, running or over; empty when somebody else was
     * asked last, or nobody.
     */
    public Optional<SessionView> confirmation(PermitNumber number, SignedInPerson actor) {
        Voen organisation = holders.organisation(actor);
        return attempts.look(number, actor, () -> drafts.confirmation(number, organisation, actor));
    }
}
