package az.icaze.receipt;

import az.icaze.Roles;
import az.icaze.enrolment.Attempts;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.SignedInPerson;
import az.icaze.receipt.NotToReceive.Reason;
import az.icaze.signing.SessionView;
import az.icaze.signing.StartedSession;
import az.icaze.subscription.Fees;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Getting a Business or Governmental certificate online, on the number one signed in with (rules R59–R65). */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Receipts {

    @Inject
    Applying applying;

    @Inject
    Applications applications;

    @Inject
    Eligibility eligibility;

    @Inject
    Registers registers;

    @Inject
    Attempts attempts;

    @Inject
    Fees fees;

    /** What can be applied for, and what stands against the rest. */
    public List<ReceiptOption> options(SignedInPerson actor) {
        return List.of(option(AsanImzaType.BUSINESS, actor), option(AsanImzaType.GOVERNMENTAL, actor));
    }

    private ReceiptOption option(AsanImzaType type, SignedInPerson actor) {
        Optional<Reason> against = eligibility
                .againstApplying(type, actor.fin(), actor.phone())
                .or(() -> actor.certificateType() == AsanImzaType.CITIZEN
                        ? Optional.empty()
                        : Optional.of(Reason.CITIZEN_SIGN_IN));
        return new ReceiptOption(
                type,
                against.map(reason -> new NotToReceive(reason).key()),
                fees.monthly(actor.phone(), type),
                eligibility.needsAnotherService(type, actor.phone()));
    }

    /**
     * Asks for PIN2 over an application. The state registers are asked first, while no database connection is held. Asking
     * twice gives the same session: a double click and a second tab ring the telephone once; asking for something else
     * takes the first request off the telephone.
     *
     * @param language of the text on the telephone: {@code az}, {@code en} or {@code ru}
     * @throws NotToReceive when it cannot be applied for as things stand
     * @throws az.icaze.enrolment.PersonNotFound and the other refusals of {@link az.icaze.enrolment.Applicants}, when the
     *     registers do not confirm it, or did not confirm twenty within an hour
     * @throws az.icaze.identity.RegisterUnavailable when a register does not answer
     * @throws az.icaze.Refusal also for a telephone that shows another request
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public StartedSession apply(ReceiptWish wish, SignedInPerson actor, String language) {
        applying.check(wish, actor);
        Asked confirmed =
                attempts.make(Applications.SUBJECT, actor.fin(), actor, () -> registers.confirm(wish, actor.fin()));
        return applying.apply(confirmed, actor, language);
    }

    /** The request for PIN2 over what is not signed yet, running or over; empty when there is none. */
    public Optional<SessionView> signing(SignedInPerson actor) {
        return applying.signing(actor);
    }

    /** Takes the prompt off one's own telephone; without an open one nothing happens. */
    public void cancelSigning(SignedInPerson actor) {
        applying.cancelSigning(actor);
    }

    /**
     * Takes an application back, as long as it is not decided.
     *
     * @throws NotToReceive when there is none of this number that could be
     */
    public void withdraw(String number, SignedInPerson actor) {
        applying.withdraw(number, actor);
    }

    /** The last twenty that were signed, the latest first. */
    public List<ReceiptView> applications(SignedInPerson actor) {
        return applications.signed(actor.fin()).stream().map(this::view).toList();
    }

    /** What is filled in and not signed yet; empty when nothing is. */
    public Optional<ReceiptView> draft(SignedInPerson actor) {
        return applications.draft(actor.fin(), actor.phone()).map(this::view);
    }

    private ReceiptView view(ReceiptApplication application) {
        boolean waits = eligibility.waits(application);
        return new ReceiptView(
                application.number(),
                application.phone(),
                application.type(),
                application.organisation(),
                application.state(),
                application.stateSince(),
                application.submittedAt(),
                application.hands().proposed(),
                application.reason(),
                application.note(),
                application.validUntil(),
                waits,
                waits && eligibility.serviceAsked(application));
    }
}
