package az.icaze.staff;

import az.icaze.Roles;
import az.icaze.audit.Audit;
import az.icaze.identity.Fin;
import az.icaze.identity.Person;
import az.icaze.identity.PersonRegister;
import az.icaze.identity.SignedInPerson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

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
    PersonRegister persons;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Every role in force, by name and role. Administrators named by the environment are not grants. */
    public List<StaffMember> members() {
        return entities.createQuery(
                        "select g from StaffGrant g where g.endedAt is null order by g.name, g.role", StaffGrant.class)
                .getResultStream()
                .map(StaffGrant::member)
                .toList();
    }

    /**
     * Asks a second administrator to grant a role.
     *
     * @throws PersonUnknown when the state register knows no living person with this FIN
     * @throws StaffRoleAlreadyHeld when the person holds it, or it has been asked for
     */
    public void ask(Fin fin, StaffRole role, SignedInPerson actor) {
        Person person = persons.find(fin).filter(Person::alive).orElseThrow(PersonUnknown::new);
        ApprovalQuestion question = RoleGranting.question(fin, person.fullName(), role);
        if (roles.of(fin).contains(role) || questions.stands(question)) {
            throw new StaffRoleAlreadyHeld();
        }
        questions.ask(question, actor);
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
        audit.record(actor, RoleGranting.subject(held.fin(), held.role()), "role-ended", "granted", "ended");
    }
}
