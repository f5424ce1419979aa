package az.icaze.sms;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.AtOnce;
import az.icaze.TestDatabase;
import az.icaze.identity.Phone;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What a night has left for the morning goes out in sets, each text once. */
class HeldTextsTest {

    private static final int MANY = 4_100;
    private static final String NIGHT = "2026-05-10T23:00:00";
    private static final String MORNING = "2026-05-11T08:00:00";

    @AutoClose
    private final TestDatabase database = TestDatabase.open();

    private final TestRoom room = new TestRoom(database, NIGHT);

    @Test
    void thousands_leave_in_the_morning_once_however_many_nodes_come_by() throws Exception {
        leave(MANY, number -> "+99450%07d".formatted(number));
        room.at("2026-05-11T07:59:59");
        room.release();
        assertThat(count("select count(*) from outbox_message")).isZero();

        room.at(MORNING);
        Callable<Boolean> node = () -> {
            room.release();
            return true;
        };
        AtOnce.times(3, node);
        room.release();

        assertThat(count("select count(*) from sms_message where state = 'QUEUED' and attempts = 1 and due_at is null"
                        + " and handed_at = state_since and operator = 'AZERCELL' and text is not null"))
                .isEqualTo(MANY);
        assertThat(count("select count(*) from outbox_message o join sms_message s"
                        + " on o.message_id = 'sms:' || s.id || ':1' and o.order_key = 'sms:' || s.phone"))
                .isEqualTo(MANY);
        assertThat(count("select count(*) from outbox_message")).isEqualTo(MANY);
        assertThat(count("select sum(cast(cast(details as json) ->> 'QUEUED' as bigint)) from audit_entry"
                        + " where action = 'released'"))
                .isEqualTo(MANY);
    }

    @Test
    void among_many_a_telephone_still_gets_its_share_and_no_more_and_who_has_no_operator_is_given_up() {
        leave(1_200, number -> switch (number % 3) {
            case 0 -> "+994502147717";
            case 1 -> "+99460%07d".formatted(number);
            default -> "+99470%07d".formatted(number);
        });
        room.at(MORNING);
        room.release();

        assertThat(count("select count(*) from sms_message where phone = '+994502147717' and state = 'QUEUED'"))
                .isEqualTo(10);
        assertThat(count("select count(*) from sms_message where phone = '+994502147717' and state = 'HELD'"
                        + " and due_at = timestamptz '2026-05-12 08:00+04' and attempts = 0 and handed_at is null"))
                .isEqualTo(390);
        assertThat(count("select count(*) from sms_message where phone like '+99460%' and state = 'FAILED'"
                        + " and failure = 'NO_OPERATOR' and text is null"))
                .isEqualTo(400);
        assertThat(count("select count(*) from sms_message where state = 'QUEUED' and operator = 'NAR'"))
                .isEqualTo(400);
    }

    private void leave(int many, IntFunction<String> number) {
        List<TextMessages.Notice> notices = IntStream.range(0, many)
                .mapToObj(each -> new TextMessages.Notice(
                        new Phone(number.apply(each)),
                        TextTemplate.PROLONGATION_EXPIRED,
                        Map.of("until", "10.05.2026"),
                        "night:" + each))
                .toList();
        database.run(entities -> TestTexts.open(entities, room.clock()).sendAll(notices));
    }

    private long count(String sql) {
        return database.inTransaction((EntityManager entities) -> ((Number) entities.unwrap(Session.class)
                        .createNativeQuery(sql, Object.class)
                        .getSingleResult())
                .longValue());
    }
}
