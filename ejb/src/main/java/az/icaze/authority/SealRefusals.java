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

    /**
     * In the caller's transaction where there is one, or else in its own. Never in a second one beside the caller's: each
     * would hold a connection, and as many callers as the pool has connections would wait for each other.
     */
    @Transactional
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
