package az.icaze.audit;

import az.icaze.Roles;
import az.icaze.audit.AuditVerification.Break;
import az.icaze.identity.SignedInPerson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;

/** What an auditor may do: read the trail and have it verified; nobody may do more. */
@Stateless
@RolesAllowed(Roles.AUDITOR)
public class AuditTrail {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ChainWalk walk;

    @Inject
    Audit audit;

    /** Milliseconds that a search may take; the driver counts whole seconds. */
    int patience = 5_000;

    /**
     * A page of the lines that fit, from the newest to the oldest.
     *
     * @param count 1 to 100
     * @throws AuditSearchTooWide when the database would have to look through too many
     */
    public AuditLines lines(AuditSearch search, AuditPlace place, int count) {
        return new AuditQuery(search, patience).page(entities, place, Math.min(count, 100));
    }

    /** How far the chain was checked the last time, and when; empty before the first check. */
    public Optional<AuditProgress> progress() {
        return walk.checkpoint()
                .map(last -> new AuditProgress(walk.found(last.sequence(), Optional.empty()), last.checkedAt()));
    }

    /** Recomputes the links after those that were checked, one slice; the outcome is written into the trail. */
    public AuditVerification verify(SignedInPerson actor) {
        return told(walk.walk(walk.checkpoint(), actor), actor);
    }

    /** As {@link #verify}, from the first link. */
    public AuditVerification verifyAnew(SignedInPerson actor) {
        return told(walk.walk(Optional.empty(), actor), actor);
    }

    private AuditVerification told(AuditVerification found, SignedInPerson actor) {
        if (!found.intact() || found.complete()) {
            long place = found.firstBreak().map(Break::place).orElse(found.checked());
            audit.record(
                    actor,
                    new AuditSubject("audit-chain", Long.toString(place)),
                    found.intact() ? "chain-verified" : "chain-broken",
                    null,
                    found.firstBreak().map(broken -> broken.kind().name()).orElse("INTACT"),
                    Map.of("checked", Long.toString(found.checked())));
        }
        return found;
    }
}
