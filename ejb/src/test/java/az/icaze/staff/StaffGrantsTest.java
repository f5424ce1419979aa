package az.icaze.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.TestDatabase;
import az.icaze.audit.Audit;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.DocumentNumber;
import az.icaze.identity.Fin;
import az.icaze.identity.Person;
import az.icaze.identity.PersonRegister;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A role takes two administrators; nobody decides what he asked for or what is about himself. */
class StaffGrantsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T17:00:00Z");
    private static final SignedInPerson FIRST = person("1AAAAAA", "Birinci");
    private static final SignedInPerson SECOND = person("2AAAAAA", "İkinci");
    private static final Fin CLERK = new Fin("7K2M9TQ");

    @AutoClose
    private final TestDatabase database = TestDatabase.open();

    private final PersonRegister persons = mock(PersonRegister.class);
    private Instant now = NOW;

    @BeforeEach
    void register() {
        when(persons.find(any())).thenReturn(Optional.empty());
        when(persons.find(CLERK))
                .thenReturn(Optional.of(new Person(
                        CLERK,
                        "Məmmədov",
                        "Elçin",
                        "Rauf oğlu",
                        LocalDate.of(1984, 3, 14),
                        new DocumentNumber("AA4471902"),
                        true)));
    }

    @Test
    void grants_a_role_when_a_second_administrator_approves() {
        ask(StaffRole.POLICE);
        assertThat(rolesOf(CLERK)).isEmpty();

        decide(SECOND, Approvals::approve);

        assertThat(rolesOf(CLERK)).containsExactly(StaffRole.POLICE);
        assertThat(database.<List<StaffMember>>inTransaction(
                        entities -> grants(entities).members()))
                .extracting(StaffMember::askedBy, StaffMember::approvedBy)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(FIRST.fin(), SECOND.fin()));
    }

    @Test
    void grants_nothing_when_the_second_administrator_declines() {
        ask(StaffRole.POLICE);

        decide(SECOND, Approvals::decline);

        assertThat(rolesOf(CLERK)).isEmpty();
        assertThat(pending(SECOND)).isEmpty();
    }

    @Test
    void does_not_let_the_one_who_asked_decide() {
        ask(StaffRole.POLICE);
        long id = pending(SECOND).get(0).id();

        assertThat(pending(FIRST)).isEmpty();
        assertThatThrownBy(() -> database.run(entities -> approvals(entities).approve(id, FIRST)))
                .isInstanceOf(SecondPersonNeeded.class);
    }

    @Test
    void does_not_let_somebody_without_the_role_decide() {
        ask(StaffRole.POLICE);
        long id = pending(SECOND).get(0).id();

        assertThatThrownBy(() -> database.run(entities -> approvals(entities).approve(id, person("9AAAAAA", "Kənar"))))
                .isInstanceOf(NotYoursToDecide.class);
    }

    @Test
    void does_not_let_an_administrator_decide_who_signed_in_as_a_citizen() {
        SignedInPerson citizen = person("2AAAAAA", "İkinci", AsanImzaType.CITIZEN);
        ask(StaffRole.POLICE);
        long id = pending(SECOND).get(0).id();

        assertThat(pending(citizen)).isEmpty();
        assertThatThrownBy(() -> database.run(entities -> approvals(entities).approve(id, citizen)))
                .isInstanceOf(NotYoursToDecide.class);
    }

    @Test
    void closes_a_question_after_a_week() {
        ask(StaffRole.POLICE);
        long id = pending(SECOND).get(0).id();
        now = NOW.plus(Duration.ofDays(7));

        assertThat(pending(SECOND)).isEmpty();
        assertThatThrownBy(() -> database.run(entities -> approvals(entities).approve(id, SECOND)))
                .isInstanceOf(ApprovalClosed.class);
    }

    @Test
    void decides_a_question_once() {
        ask(StaffRole.POLICE);
        long id = pending(SECOND).get(0).id();
        decide(SECOND, Approvals::approve);

        assertThatThrownBy(() -> database.run(entities -> approvals(entities).decline(id, SECOND)))
                .isInstanceOf(ApprovalClosed.class);
    }

    @Test
    void refuses_to_ask_twice_and_for_what_is_held() {
        ask(StaffRole.POLICE);
        assertThatThrownBy(() -> ask(StaffRole.POLICE)).isInstanceOf(StaffRoleAlreadyHeld.class);
        decide(SECOND, Approvals::approve);
        assertThatThrownBy(() -> ask(StaffRole.POLICE)).isInstanceOf(StaffRoleAlreadyHeld.class);
    }

    @Test
    void refuses_a_person_whom_the_register_does_not_know() {
        assertThatThrownBy(() ->
                        database.run(entities -> grants(entities).ask(new Fin("5VBK5VR"), StaffRole.POLICE, FIRST)))
                .isInstanceOf(PersonUnknown.class);
    }

    @Test
    void ends_a_role_at_once_and_only_once() {
        ask(StaffRole.AUDITOR);
        decide(SECOND, Approvals::approve);
        long grant = database.inTransaction(entities -> grants(entities).members())
                .get(0)
                .grant();

        database.run(entities -> grants(entities).end(grant, SECOND));

        assertThat(rolesOf(CLERK)).isEmpty();
        assertThatThrownBy(() -> database.run(entities -> grants(entities).end(grant, FIRST)))
                .isInstanceOf(StaffRoleNotHeld.class);
    }

    private void ask(StaffRole role) {
        database.run(entities -> grants(entities).ask(CLERK, role, FIRST));
    }

    private void decide(SignedInPerson by, Decide decide) {
        long id = pending(by).get(0).id();
        database.run(entities -> decide.decide(approvals(entities), id, by));
    }

    private List<PendingApproval> pending(SignedInPerson actor) {
        return database.inTransaction(entities -> approvals(entities).pending(actor));
    }

    private java.util.Set<StaffRole> rolesOf(Fin fin) {
        return database.inTransaction(entities -> roles(entities).of(fin));
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private StaffRoles roles(EntityManager entities) {
        StaffRoles roles = new StaffRoles("1AAAAAA,2AAAAAA");
        roles.entities = entities;
        return roles;
    }

    private StaffGrants grants(EntityManager entities) {
        StaffGrants grants = new StaffGrants();
        grants.entities = entities;
        grants.roles = roles(entities);
        grants.questions = new Questions();
        grants.questions.entities = entities;
        grants.questions.audit = new Audit(entities, clock());
        grants.questions.clock = clock();
        grants.persons = persons;
        grants.audit = new Audit(entities, clock());
        grants.clock = clock();
        return grants;
    }

    @SuppressWarnings("unchecked")
    private Approvals approvals(EntityManager entities) {
        RoleGranting granting = new RoleGranting();
        granting.entities = entities;
        granting.audit = new Audit(entities, clock());
        Approvals approvals = new Approvals();
        approvals.entities = entities;
        approvals.roles = roles(entities);
        approvals.audit = new Audit(entities, clock());
        approvals.clock = clock();
        approvals.decided = mock(Event.class);
        doAnswer(call -> {
                    granting.decided(call.getArgument(0));
                    return null;
                })
                .when(approvals.decided)
                .fire(any());
        return approvals;
    }

    private static SignedInPerson person(String fin, String name) {
        return person(fin, name, AsanImzaType.GOVERNMENTAL);
    }

    private static SignedInPerson person(String fin, String name, AsanImzaType type) {
        return new SignedInPerson(
                new Fin(fin), name, new Phone("+994502147717"), Optional.empty(), Optional.empty(), type, "00");
    }

    /** What the second person says. */
    private interface Decide {
        void decide(Approvals approvals, long id, SignedInPerson by);
    }
}
