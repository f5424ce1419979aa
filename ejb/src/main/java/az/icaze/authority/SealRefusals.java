package az.icaze.authority;

import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.Voen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Writes down who wanted to seal and could not. */
@ApplicationScoped
class SealRefusals {

    @Inject
    Audit audit;

    /** In a transaction of its own, because the refusal rolls back the one that asked. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void record(SignedInPerson actor) {
        String organisation = actor.organisation().map(Voen::value).orElse("none");
        audit.record(
                actor,
                new AuditSubject("organisation", organisation),
                "seal-refused",
                null,
                null,
                Map.of("certificateType", actor.certificateType().name()));
    }
}
