package az.icaze.enrolment;

import az.icaze.OwnTransactions;
import az.icaze.TestDatabase;
import az.icaze.audit.Audit;
import az.icaze.identity.OrganisationRegister;
import az.icaze.identity.PersonRegister;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** What the state registers say of applicants, for tests of this room and of those above. */
public final class TestApplicants {

    private TestApplicants() {}

    public static Applicants over(PersonRegister persons, OrganisationRegister organisations) {
        Applicants applicants = new Applicants();
        applicants.persons = persons;
        applicants.organisations = organisations;
        return applicants;
    }

    /** Whole before anybody sees it: others may call in the same moment. */
    static Examination withAttempts(Examination examination, TestDatabase database, Clock clock) {
        examination.attempts = attempts(database, clock);
        return examination;
    }

    /** Attempts that are counted in transactions of their own. */
    public static Attempts attempts(TestDatabase database, Clock clock) {
        Attempts attempts = new Attempts();
        attempts.book = OwnTransactions.around(
                AttemptBook.class, call -> database.inTransaction(em -> call.apply(book(em, clock))));
        return attempts;
    }

    private static AttemptBook book(EntityManager em, Clock clock) {
        AttemptBook book = new AttemptBook();
        book.em = em;
        book.audit = new Audit(em, clock);
        book.clock = clock;
        book.vainPerPerson = 20;
        return book;
    }
}
