package az.icaze.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.TestDatabase;
import az.icaze.audit.TestAlarms;
import az.icaze.identity.AsanImzaType;
import az.icaze.operator.CommandAnswered;
import az.icaze.operator.Operator;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An operator who does not answer is noticed (rule R69). */
class UnansweredRequestsTest {

    private static final LocalDate EXPIRED = LocalDate.of(2029, 5, 11);

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final ServiceHouse house = new ServiceHouse(database, ServiceHouse.ACTIVATED);
    private final TestAlarms unanswered = new TestAlarms(database, UnansweredRequestsTest::requests);
    private final String reference = "prolong:" + house.phone.value() + ":1";

    @Test
    @DisplayName("After an hour without an answer there is one alarm, however often somebody looks")
    void raises_one_alarm() {
        ask();
        house.at(EXPIRED.atTime(12, 59, 59));
        unanswered.look(clock());
        assertThat(alarms()).isZero();

        house.at(EXPIRED.atTime(13, 0));
        unanswered.look(clock());
        unanswered.look(clock());
        unanswered.raise(reference, clock());

        assertThat(alarms()).isEqualTo(1);
    }

    @Test
    void is_silent_about_what_was_answered() {
        ask();
        house.refuse(Operator.AZERCELL, reference, CommandAnswered.Outcome.REFUSED);

        house.at(EXPIRED.atTime(14, 0));
        unanswered.look(clock());
        unanswered.raise(reference, clock());

        assertThat(alarms()).isZero();
    }

    private void ask() {
        house.activated(AsanImzaType.CITIZEN);
        house.on(EXPIRED);
        house.wrote(Operator.AZERCELL, house.phone.value(), "ferdi", house.now());
    }

    private long alarms() {
        return database.inTransaction(em -> em.createQuery(
                        "select count(e) from AuditEntry e where e.subjectId = :id and e.action = 'unanswered'",
                        Long.class)
                .setParameter("id", reference)
                .getSingleResult());
    }

    private Clock clock() {
        return Clock.fixed(house.now(), ZoneOffset.UTC);
    }

    private static UnansweredRequests requests(EntityManager em) {
        UnansweredRequests requests = new UnansweredRequests();
        requests.em = em;
        requests.answerWithin = Duration.ofHours(1);
        return requests;
    }
}
