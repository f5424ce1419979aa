package az.icaze.holder;

import az.icaze.CanonicalJson;
import az.icaze.Refusal;
import az.icaze.certificate.Certificates;
import az.icaze.identity.SignedInPerson;
import az.icaze.signing.SignatureGiven;
import az.icaze.sms.TextMessages;
import az.icaze.sms.TextTemplate;
import az.icaze.sms.Urgency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.Map;
import java.util.Optional;

/** Another User ID (rule R109). */
@ApplicationScoped
class UserIdWish implements Wish {

    @Inject
    Certificates certificates;

    @Inject
    TextMessages texts;

    @Override
    public RequestKind kind() {
        return RequestKind.USER_ID;
    }

    /** One that has ended has no id to ask about. */
    @Override
    public Optional<Refusal> against(HolderRequest request) {
        return Optional.ofNullable(request.wanted())
                .flatMap(wanted -> certificates.againstUserId(request.fin(), request.phone(), wanted));
    }

    @Override
    public CanonicalJson content(HolderRequest request, SignedInPerson holder) {
        return CanonicalJson.of(Json.createObjectBuilder()
                .add("asksFor", "USER_ID_CHANGE")
                .add("change", request.id())
                .add("fin", request.fin().value())
                .add("phone", request.phone().value())
                .add("userId", request.wanted().value())
                .build());
    }

    @Override
    public RequestState signed(HolderRequest request, SignatureGiven given) {
        certificates.changeUserId(request.fin(), request.phone(), request.wanted(), given.signer());
        texts.send(request.phone(), TextTemplate.USER_ID_CHANGED, Map.of(), Urgency.ANSWER, request.reference());
        return RequestState.DONE;
    }
}
