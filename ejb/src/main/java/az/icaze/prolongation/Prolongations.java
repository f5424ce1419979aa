package az.icaze.prolongation;

import az.icaze.Roles;
import az.icaze.certificate.HeldCertificate;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.signing.SessionView;
import az.icaze.signing.StartedSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Prolonging one's own certificates online, on the number one signed in with (rules R66–R68). */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Prolongations {

    @Inject
    Applying applying;

    @Inject
    Applications applications;

    @Inject
    Eligibility eligibility;

    @Inject
    Terms terms;

    @Inject
    Timelines timelines;

    /** What can be applied for now. */
    public ProlongationOptions options(SignedInPerson actor) {
        List<HeldCertificate> usable = eligibility.usable(actor.fin(), actor.phone());
        Set<AsanImzaType> types = EnumSet.noneOf(AsanImzaType.class);
        usable.forEach(held -> types.add(held.type()));
        Optional<LocalDate> closes = usable.isEmpty() ? Optional.empty() : Optional.of(Eligibility.earliest(usable));
        Optional<LocalDate> opens = closes.map(terms::windowOpens);
        boolean inWindow =
                opens.filter(day -> !applications.today().isBefore(day)).isPresent();
        boolean open = inWindow && types.contains(AsanImzaType.CITIZEN) && !waits(actor);
        return new ProlongationOptions(actor.phone(), types, opens, closes, open);
    }

    private boolean waits(SignedInPerson actor) {
        return applications
                .latest(actor.fin(), actor.phone())
                .filter(application -> application.is(ProlongationState.PENDING_SERVICE)
                        || application.is(ProlongationState.PROCESSING))
                .isPresent();
    }

    /**
     * Asks for PIN2 over an application for these certificates. Asking twice gives the same session: a double click and a
     * second tab ring the telephone once; asking for other types takes the first request off the telephone.
     *
     * @param types Citizen, and Business or Governmental where it shall be prolonged, too
     * @param language of the text on the telephone: {@code az}, {@code en} or {@code ru}
     * @throws NotToProlong when it is too early, a certificate cannot be used, Citizen is missing, or an application is
     *     open on the number already
     * @throws az.icaze.Refusal also for a telephone that shows another request, and without a usable signing certificate
     */
    public StartedSession apply(Set<AsanImzaType> types, SignedInPerson actor, String language) {
        return applying.apply(types, actor, language);
    }

    /** The request for PIN2 over the last application, running or over; empty when there was none. */
    public Optional<SessionView> signing(SignedInPerson actor) {
        return applying.signing(actor);
    }

    /** Takes the prompt off one's own telephone; without an open one nothing happens. */
    public void cancelSigning(SignedInPerson actor) {
        applying.cancelSigning(actor);
    }

    /**
     * Takes the application back, as long as the word was not sent to 8500 (rule R68).
     *
     * @throws NotToProlong when there is none, or the service is being renewed already
     */
    public void withdraw(SignedInPerson actor) {
        applying.withdraw(actor);
    }

    /** The last application on the number, in whatever state. */
    public Optional<ProlongationView> application(SignedInPerson actor) {
        return applications.latest(actor.fin(), actor.phone()).map(Prolongation::view);
    }

    /** How far the prolongation on one's own number is, at this moment. */
    public Timeline timeline(SignedInPerson actor) {
        return timeline(actor.phone(), actor);
    }

    /** As the other, on another number; where the actor has no certificates there, there is nothing to read. */
    public Timeline timeline(Phone phone, SignedInPerson actor) {
        return timelines.of(actor.fin(), phone);
    }

    /** As the other, for anybody's number, for a clerk; that he looked stands in the trail. */
    @RolesAllowed(Roles.ASXM_CLERK)
    public Timeline timelineOf(Fin fin, Phone phone, SignedInPerson clerk) {
        applications.looked(fin, phone, clerk);
        return timelines.of(fin, phone);
    }
}
