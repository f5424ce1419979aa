package az.icaze.staff;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.TestDatabase;
import az.icaze.audit.Audit;
import az.icaze.certificate.Certificates;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;

/** The room on a test's database, wired as the container does it; two administrators are named by the environment. */
final class StaffRoom implements AutoCloseable {

    static final Instant START = Instant.parse("2026-11-21T17:00:00Z");
    static final SignedInPerson FIRST = person("1AAAAAA", "Birinci");
    static final SignedInPerson SECOND = person("2AAAAAA", "İkinci");
    static final Fin CLERK = new Fin("7K2M9TQ");

    final TestDatabase database = TestDatabase.open();
    final Certificates certificates = mock(Certificates.class);
    private final PersonRegister persons = mock(PersonRegister.class);
    Instant now = START;

    StaffRoom() {
        when(persons.find(any())).thenReturn(Optional.empty());
        knows(CLERK, "Məmmədov", "Elçin");
    }

    /** The state register of persons does. */
    void knows(Fin fin, String surname, String givenName) {
        Person person = new Person(
                fin, surname, givenName, "Rauf oğlu", LocalDate.of(1984, 3, 14), new DocumentNumber("AA4471902"), true);
        when(persons.find(fin)).thenReturn(Optional.of(person));
    }

    void ask(StaffRole role) {
        ask(CLERK, role, FIRST);
    }

    void ask(Fin fin, StaffRole role, SignedInPerson actor) {
        database.run(entities -> grants(entities).ask(fin, role, actor));
    }

    /** Decides the first that waits for this person. */
    void decide(SignedInPerson by, Act act) {
        act(pending(by).get(0).id(), by, act);
    }

    void act(long question, SignedInPerson by, Act act) {
        database.run(entities -> act.act(approvals(entities), question, by));
    }

    List<PendingApproval> pending(SignedInPerson actor) {
        return database.inTransaction(entities -> approvals(entities).pending(actor));
    }

    List<PendingApproval> asked(SignedInPerson actor) {
        return database.inTransaction(entities -> approvals(entities).asked(actor));
    }

    List<StaffMember> members() {
        return database.inTransaction(entities -> grants(entities).members());
    }

    Set<StaffRole> rolesOf(Fin fin) {
        return database.inTransaction(entities -> roles(entities).of(fin));
    }

    /** What the trail says, the newest last: who, what, from, to. */
    List<String> trail() {
        return database.inTransaction(entities -> entities.unwrap(Session.class)
                .createNativeQuery(
                        "select concat_ws(' ', actor_name, action, from_state, to_state, about) from audit_entry"
                                + " order by id",
                        String.class)
                .getResultList());
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private StaffRoles roles(EntityManager entities) {
        StaffRoles roles = new StaffRoles("1AAAAAA,2AAAAAA");
        roles.entities = entities;
        return roles;
    }

    StaffGrants grants(EntityManager entities) {
        StaffGrants grants = new StaffGrants();
        grants.entities = entities;
        grants.roles = roles(entities);
        grants.questions = new Questions();
        grants.questions.entities = entities;
        grants.questions.audit = new Audit(entities, clock());
        grants.questions.clock = clock();
        grants.candidates = new Candidates();
        grants.candidates.persons = persons;
        grants.candidates.certificates = certificates;
        grants.audit = new Audit(entities, clock());
        grants.clock = clock();
        return grants;
    }

    @SuppressWarnings("unchecked")
    private Approvals approvals(EntityManager entities) {
        RoleGranting granting = new RoleGranting();
        granting.entities = entities;
        granting.roles = roles(entities);
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

    static SignedInPerson person(String fin, String name) {
        return person(fin, name, AsanImzaType.GOVERNMENTAL);
    }

    static SignedInPerson person(String fin, String name, AsanImzaType type) {
        return new SignedInPerson(
                new Fin(fin), name, new Phone("+994502147717"), Optional.empty(), Optional.empty(), type, "00");
    }

    @Override
    public void close() {
        database.close();
    }

    /** What is done with a question. */
    interface Act {
        void act(Approvals approvals, long id, SignedInPerson by);
    }
}
