package az.icaze.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.TestDatabase;
import az.icaze.audit.Audit;
import az.icaze.identity.AsanImzaType;
import az.icaze.operator.CommandAnswered;
import az.icaze.operator.Operator;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An operator who does not answer is noticed (rule R69). */
class UnansweredRequestsTest {

    private static final LocalDate EXPIRED = LocalDate.of(2029, 5, 11);

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final ServiceHouse house = new ServiceHouse(database, ServiceHouse.ACTIVATED);
    private final String reference = "prolong:" + house.phone.value() + ":1";

    @Test
    @DisplayName("After an hour without an answer there is one alarm, however often somebody looks")
    void raises_one_alarm() {
        ask();
        house.at(EXPIRED.atTime(12, 59, 59));
        assertThat(due()).isEmpty();

        house.at(EXPIRED.atTime(13, 0));
        assertThat(due()).containsExactly(reference);
        alarm();
        alarm();

        assertThat(due()).isEmpty();
        assertThat(alarms()).isEqualTo(1);
    }

    @Test
    void is_silent_about_what_was_answered() {
        ask();
        house.refuse(Operator.AZERCELL, reference, CommandAnswered.Outcome.REFUSED);

        house.at(EXPIRED.atTime(14, 0));
        alarm();

        assertThat(due()).isEmpty();
        assertThat(alarms()).isZero();
    }

    private void ask() {
        house.activated(AsanImzaType.CITIZEN);
        house.on(EXPIRED);
        house.wrote(Operator.AZERCELL, house.phone.value(), "ferdi", house.now());
    }

    private List<String> due() {
        return in(UnansweredRequests::due).stream().filter(reference::equals).toList();
    }

    private void alarm() {
        in(unanswered -> {
            unanswered.alarm(reference);
            return null;
        });
    }

    private long alarms() {
        return database.inTransaction(em -> em.createQuery(
                        "select count(e) from AuditEntry e where e.subjectId = :id and e.action = 'unanswered'",
                        Long.class)
                .setParameter("id", reference)
                .getSingleResult());
    }

    private <T> T in(Function<UnansweredRequests, T> work) {
        Clock clock = Clock.fixed(house.now(), ZoneOffset.UTC);
        return database.inTransaction(em -> {
            UnansweredRequests unanswered = new UnansweredRequests();
            unanswered.em = em;
            unanswered.audit = new Audit(em, clock);
            unanswered.clock = clock;
            unanswered.answerWithin = Duration.ofHours(1);
            return work.apply(unanswered);
        });
    }
}
