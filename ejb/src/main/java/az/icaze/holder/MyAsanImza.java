package az.icaze.holder;

import az.icaze.Language;
import az.icaze.Roles;
import az.icaze.certificate.CertificateStatus;
import az.icaze.certificate.Certificates;
import az.icaze.certificate.HeldCertificate;
import az.icaze.certificate.NumberAndUserId;
import az.icaze.certificate.StateReason;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.UserId;
import az.icaze.pki.KeyPurpose;
import az.icaze.signing.SessionState;
import az.icaze.signing.SessionView;
import az.icaze.signing.StartedSession;
import az.icaze.sms.ContactLanguages;
import az.icaze.sms.TextMessages;
import az.icaze.sms.TextTemplate;
import az.icaze.sms.Urgency;
import az.icaze.subscription.Fees;
import az.icaze.subscription.SubscriptionView;
import az.icaze.subscription.Subscriptions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A holder's own Asan İmza: what there is, and what he changes himself (rules R105, R109, R110). */
@Stateless
@RolesAllowed(Roles.PERSON)
public class MyAsanImza {

    @Inject
    Certificates certificates;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Fees fees;

    @Inject
    ContactLanguages languages;

    @Inject
    HolderRequests requests;

    @Inject
    TextMessages texts;

    /** All of the holder's numbers and certificates as they stand (rule R110). */
    public OwnAsanImza view(SignedInPerson actor) {
        Map<Phone, List<HeldCertificate>> held = certificates.heldBy(actor.fin()).stream()
                .filter(certificate -> certificate.purpose() == KeyPurpose.SIGNING)
                .sorted(Comparator.comparing(HeldCertificate::notBefore)
                        .reversed()
                        .thenComparing(HeldCertificate::type))
                .collect(Collectors.groupingBy(HeldCertificate::phone));
        List<NumberAndUserId> numbers = certificates.userIds(actor.fin());
        List<OwnNumber> own = numbers.stream()
                .sorted(Comparator.comparing(
                                (NumberAndUserId number) -> !number.phone().equals(actor.phone()))
                        .thenComparing(number -> !number.live()))
                .map(number -> number(number, held.getOrDefault(number.phone(), List.of())))
                .toList();
        Optional<UserId> userId = numbers.stream()
                .filter(number -> number.phone().equals(actor.phone()))
                .map(NumberAndUserId::userId)
                .findFirst();
        return new OwnAsanImza(own, userId, languages.of(actor.phone()));
    }

    private OwnNumber number(NumberAndUserId number, List<HeldCertificate> held) {
        Optional<SubscriptionView> service =
                Optional.of(number).filter(NumberAndUserId::live).flatMap(live -> subscriptions.find(live.phone()));
        return new OwnNumber(number.phone(), service, service.map(known -> fees.of(known.phone())), held);
    }

    /**
     * Asks for PIN2 over a new User ID on the number one is signed in with (rule R109). Asking twice for the same rings
     * once; asking for another takes the first request off the telephone.
     *
     * @param language of the text on the telephone: {@code az}, {@code en} or {@code ru}
     * @throws az.icaze.Refusal when it is the present one or cannot be chosen, for a telephone that shows another request,
     *     and without a usable signing certificate
     */
    public StartedSession changeUserId(UserId wanted, SignedInPerson actor, String language) {
        return requests.ask(RequestKind.USER_ID, wanted, actor, language);
    }

    /**
     * Asks for PIN2 over giving up the service on the number one is signed in with (rules R56, R97). When it is typed, the
     * certificates there are revoked for good and the operator is asked to end the service.
     *
     * @param language as above
     * @throws NothingToCancel without a service, or a certificate in force on it
     * @throws az.icaze.Refusal as above for the telephone
     */
    public StartedSession giveUp(SignedInPerson actor, String language) {
        return requests.ask(RequestKind.CANCELLATION, null, actor, language);
    }

    /**
     * Asks for PIN2 over an application to be registered as an entrepreneur (rule R44). When it is typed, the tax service is
     * told, until it answers; who has a VÖEN already is told that one.
     *
     * @param language as above
     * @throws CitizenCertificateNeeded when he is signed in with another certificate
     * @throws VoenUnderWay while an earlier application waits for the answer
     * @throws az.icaze.Refusal as above for the telephone
     */
    public StartedSession registerVoen(SignedInPerson actor, String language) {
        if (actor.certificateType() != AsanImzaType.CITIZEN) {
            throw new CitizenCertificateNeeded();
        }
        return requests.ask(RequestKind.VOEN, null, actor, language);
    }

    /** His last application of the kind that was signed and not refused. */
    public Optional<VoenView> voen(SignedInPerson actor) {
        return requests.signed(RequestKind.VOEN, actor).map(HolderRequest::voen);
    }

    /** The request for PIN2 that waits for the telephone. */
    public Optional<SessionView> signing(SignedInPerson actor) {
        return requests.lastSigning(actor).filter(session -> session.state() == SessionState.RUNNING);
    }

    /** What was last asked for on the number one is signed in with, whatever became of it. */
    public Optional<RequestKind> lastAsked(SignedInPerson actor) {
        return requests.latest(actor).map(HolderRequest::kind);
    }

    /** Takes the prompt off one's own telephone; without an open one nothing happens. */
    public void cancelSigning(SignedInPerson actor) {
        signing(actor).ifPresent(session -> requests.cancel(session, actor));
    }

    /** As {@link #cancelSigning(SignedInPerson)}, where what waits for the telephone is of this kind. */
    public void cancelSigning(RequestKind kind, SignedInPerson actor) {
        if (lastAsked(actor).filter(kind::equals).isPresent()) {
            cancelSigning(actor);
        }
    }

    /**
     * What became of what was last asked for.
     *
     * @return key of a text: {@code user-id.done}, or why it was not; empty when it was nothing of this kind, or PIN2 is
     *     awaited
     */
    public Optional<String> outcome(RequestKind kind, SignedInPerson actor) {
        return requests.latest(actor)
                .filter(request -> request.kind() == kind)
                .flatMap(request -> switch (request.state()) {
                    case DONE -> Optional.of(kind.key() + ".done");
                    case NOT_DONE -> Optional.of(request.reason());
                    case REPLACED, SIGNED -> Optional.empty();
                    case ASKED ->
                        requests.lastSigning(actor)
                                .filter(session -> session.state() == SessionState.COMPLETE)
                                .map(session -> session.outcome().key());
                });
    }

    /**
     * Suspends all one's certificates on a number at once, because the telephone or the SIM is lost (rule R105). It needs
     * no signature: what would sign is lost. Only the certification centre ends it. A text to the number says so, once for
     * each loss: if it was not he who reported it, he learns it there.
     *
     * @throws az.icaze.certificate.NoCertificateToChange when he has none there that is, or can become, usable
     */
    public void reportLost(Phone phone, SignedInPerson actor) {
        Optional<Instant> usableSince = certificates.heldBy(actor.fin()).stream()
                .filter(held -> held.phone().equals(phone))
                .filter(held -> held.status() == CertificateStatus.ACTIVE || held.status() == CertificateStatus.ISSUED)
                .map(HeldCertificate::since)
                .max(Comparator.naturalOrder());
        certificates.suspend(actor.fin(), phone, StateReason.PHONE_LOST, actor);
        usableSince.ifPresent(since -> texts.send(
                phone, TextTemplate.LOSS_REPORTED, Map.of(), Urgency.ANSWER, "loss:" + phone.value() + ":" + since));
    }

    /** In which language texts come to the number one is signed in with. */
    public void chooseLanguage(Language language, SignedInPerson actor) {
        languages.set(actor.phone(), language, actor);
    }
}
