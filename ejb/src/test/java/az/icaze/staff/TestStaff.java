package az.icaze.staff;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.audit.Audit;
import az.icaze.identity.SignedInPerson;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;

/** The second person on a test's database, for tests of the rooms that ask for one. */
public final class TestStaff {

    private TestStaff() {}

    /** Where questions are put. */
    public static Questions questions(EntityManager entities, Clock clock) {
        Questions questions = new Questions();
        questions.entities = entities;
        questions.audit = new Audit(entities, clock);
        questions.clock = clock;
        return questions;
    }

    /**
     * Where they are decided, by people who all hold this role.
     *
     * @param decided hears what was decided
     */
    @SuppressWarnings("unchecked")
    public static Approvals approvals(
            EntityManager entities, Clock clock, StaffRole role, Consumer<ApprovalDecided> decided) {
        Approvals approvals = new Approvals();
        approvals.entities = entities;
        approvals.roles = mock(StaffRoles.class);
        when(approvals.roles.of(any(SignedInPerson.class))).thenReturn(Set.of(role));
        approvals.audit = new Audit(entities, clock);
        approvals.clock = clock;
        approvals.decided = mock(Event.class);
        doAnswer(call -> {
                    decided.accept(call.getArgument(0));
                    return null;
                })
                .when(approvals.decided)
                .fire(any());
        return approvals;
    }
}
