package az.icaze.holder;

import az.icaze.CanonicalJson;
import az.icaze.Refusal;
import az.icaze.certificate.Certificates;
import az.icaze.certificate.HeldCertificate;
import az.icaze.certificate.StateReason;
import az.icaze.document.DocumentSubject;
import az.icaze.document.Documents;
import az.icaze.identity.SignedInPerson;
import az.icaze.pki.KeyPurpose;
import az.icaze.signing.SignatureGiven;
import az.icaze.sms.TextMessages;
import az.icaze.sms.TextTemplate;
import az.icaze.sms.Urgency;
import az.icaze.subscription.SubscriptionState;
import az.icaze.subscription.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The service given up (rules R56, R97). The certificates are revoked with the signature; the operator ends the service
 * and tells of it, and only then everything else that stood on it ends. The number goes on as before.
 */
@ApplicationScoped
class CancellationWish implements Wish {

    @Inject
    Certificates certificates;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Documents documents;

    @Inject
    TextMessages texts;

    @Override
    public RequestKind kind() {
        return RequestKind.CANCELLATION;
    }

    @Override
    public Optional<Refusal> against(HolderRequest request) {
        boolean stands = subscriptions
                .hold(request.phone())
                .filter(service -> service.state() != SubscriptionState.CANCELLED)
                .isPresent();
        return stands && !ending(request).isEmpty() ? Optional.empty() : Optional.of(new NothingToCancel());
    }

    /** What there is to revoke, in an order that stays. */
    private List<HeldCertificate> ending(HolderRequest request) {
        return certificates.heldBy(request.fin()).stream()
                .filter(held -> held.phone().equals(request.phone()) && held.purpose() == KeyPurpose.SIGNING)
                .filter(held -> held.status().standing())
                .sorted(Comparator.comparing(HeldCertificate::type))
                .toList();
    }

    @Override
    public CanonicalJson content(HolderRequest request, SignedInPerson holder) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        ending(request)
                .forEach(held -> list.add(Json.createObjectBuilder()
                        .add("type", held.type().name())
                        .add("serial", held.serial())
                        .add("validUntil", held.validUntil().toString())));
        return CanonicalJson.of(request.application("CANCELLATION", holder)
                .add("certificates", list)
                .build());
    }

    @Override
    public RequestState signed(HolderRequest request, SignatureGiven given) {
        documents.keepApplication(
                new DocumentSubject(kind().code(), request.number()), content(request, given.signer()), given);
        certificates.revoke(request.fin(), request.phone(), StateReason.SERVICE_CANCELLED, given.signer());
        subscriptions.requestCancellation(request.phone(), given.signer());
        texts.send(request.phone(), TextTemplate.SERVICE_GIVEN_UP, Map.of(), Urgency.ANSWER, request.reference());
        return RequestState.DONE;
    }
}
