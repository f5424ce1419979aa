package az.icaze.staff;

import az.icaze.Roles;
import az.icaze.audit.Audit;
import az.icaze.identity.Fin;
import az.icaze.identity.SignedInPerson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Staff page: administrators ask for roles, a second one approves, either ends them. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class StaffGrants {

    @PersistenceContext
    EntityManager entities;

    @Inject
    StaffRoles roles;

    @Inject
    Questions questions;

    @Inject
    Candidates candidates;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Every role in force: administrators named by the environment, then who was granted one, by name and role. */
    public List<StaffMember> members() {
        Stream<StaffMember> named =
                roles.firstAdministrators().stream().map(fin -> StaffMember.named(fin, candidates.name(fin)));
        Stream<StaffMember> granted = entities.createQuery(
                        "select g from StaffGrant g where g.endedAt is null order by g.name, g.role", StaffGrant.class)
                .getResultStream()
                .map(StaffGrant::member);
        return Stream.concat(named, granted).toList();
    }

    /**
     * One role in force.
     *
     * @throws StaffRoleNotHeld when it has ended, or there is none under this number
     */
    public StaffMember member(long grant) {
        return Optional.ofNullable(entities.find(StaffGrant.class, grant))
                .filter(StaffGrant::inForce)
                .map(StaffGrant::member)
                .orElseThrow(StaffRoleNotHeld::new);
    }

    /**
     * Who would hold the role, before it is asked for; refused as {@link #ask} is.
     *
     * @throws PersonUnknown when the state register knows no living person with this FIN
     */
    public Candidate candidate(Fin fin, StaffRole role) {
        Candidate candidate = candidates.find(fin);
        question(candidate, role);
        return candidate;
    }

    /**
     * Asks a second administrator to grant a role.
     *
     * @throws PersonUnknown when the state register knows no living person with this FIN
     * @throws AlreadyAsked when somebody has asked for it, and nobody has decided yet
     * @throws StaffRoleAlreadyHeld when the person holds it
     */
    public void ask(Fin fin, StaffRole role, SignedInPerson actor) {
        questions.ask(question(candidates.find(fin), role), actor);
    }

    private ApprovalQuestion question(Candidate candidate, StaffRole role) {
        ApprovalQuestion question = RoleGranting.question(candidate.fin(), candidate.name(), role);
        questions.refuseWhenStanding(question);
        // Only now: what was approved between the two looks is a role by now.
        if (roles.of(candidate.fin()).contains(role)) {
            throw new StaffRoleAlreadyHeld();
        }
        return question;
    }

    /**
     * Ends a role at once, without a second person: it only takes power away. Administrators named by the environment
     * stay, so somebody can always grant again.
     *
     * @throws StaffRoleNotHeld when it has ended already
     */
    public void end(long grant, SignedInPerson actor) {
        StaffGrant held = entities.find(StaffGrant.class, grant, LockModeType.PESSIMISTIC_WRITE);
        if (held == null) {
            throw new StaffRoleNotHeld();
        }
        held.end(actor.fin(), clock.instant());
        audit.record(actor, held.subject(), "role-ended", "GRANTED", "ENDED");
    }
}
