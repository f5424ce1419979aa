package az.icaze.staff;

import az.icaze.Roles;
import az.icaze.audit.Audit;
import az.icaze.identity.SignedInPerson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The one mechanism behind every "second person": who asks, who decides, never the same, until when, and who asked may take it back. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Approvals {

    @PersistenceContext
    EntityManager entities;

    @Inject
    StaffRoles roles;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Event<ApprovalDecided> decided;

    /** What waits for this person: open, of a role he holds, neither asked by him nor about him. */
    public List<PendingApproval> pending(SignedInPerson actor) {
        Set<StaffRole> held = roles.of(actor);
        return entities.createQuery("""
                        select a from Approval a where a.decision is null and a.expiresAt > :now
                        and a.decider in :roles and a.askedBy <> :actor and (a.about is null or a.about <> :actor)
                        order by a.askedAt""", Approval.class)
                .setParameter("now", clock.instant())
                .setParameter("roles", held)
                .setParameter("actor", actor.fin())
                .getResultStream()
                .map(Approval::pending)
                .toList();
    }

    /** What this person has asked and nobody has decided yet. */
    public List<PendingApproval> asked(SignedInPerson actor) {
        return entities.createQuery("""
                        select a from Approval a where a.decision is null and a.expiresAt > :now
                        and a.askedBy = :actor order by a.askedAt""", Approval.class)
                .setParameter("now", clock.instant())
                .setParameter("actor", actor.fin())
                .getResultStream()
                .map(Approval::pending)
                .toList();
    }

    /**
     * Says yes; the act asked for is done in the same transaction.
     *
     * @throws NotYoursToDecide when the person does not hold the deciding role, or signed in without a
     *     Governmental certificate
     * @throws SecondPersonNeeded when he asked himself, or it is about himself
     * @throws ApprovalClosed when it was decided already or its time has run out
     */
    public void approve(long id, SignedInPerson actor) {
        decide(id, Decision.APPROVED, actor);
    }

    /** Says no; refused as {@link #approve(long, SignedInPerson)} is. */
    public void decline(long id, SignedInPerson actor) {
        decide(id, Decision.DECLINED, actor);
    }

    /**
     * Takes back what this person has asked; he may ask the same again.
     *
     * @throws NotYoursToWithdraw when another person asked
     * @throws ApprovalClosed when it was decided already or its time has run out
     */
    public void withdraw(long id, SignedInPerson actor) {
        tell(locked(id).withdraw(actor, clock.instant()));
    }

    private void decide(long id, Decision decision, SignedInPerson actor) {
        Approval approval = locked(id);
        if (!roles.of(actor).contains(approval.decider())) {
            throw new NotYoursToDecide();
        }
        tell(approval.decide(decision, actor, clock.instant()));
    }

    private Approval locked(long id) {
        Approval approval = entities.find(Approval.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (approval == null) {
            throw new ApprovalClosed();
        }
        return approval;
    }

    private void tell(ApprovalDecided event) {
        String end = event.decision().name();
        audit.record(
                event.decidedBy(),
                event.subject(),
                end.toLowerCase(Locale.ROOT),
                "ASKED",
                end,
                Map.of("kind", event.kind(), "askedBy", event.askedBy().value()));
        decided.fire(event);
    }
}
