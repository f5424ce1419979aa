package az.icaze.sms;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.AtOnce;
import az.icaze.Language;
import az.icaze.TestDatabase;
import az.icaze.identity.Machine;
import az.icaze.identity.Phone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many notices in a few statements come to what each of them alone would have come to. */
class NoticesAtOnceTest {

    private static final Map<String, String> UNTIL = Map.of("until", "10.05.2026");
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    /** The numbers of one test: of three operators, one nobody serves, three languages, and one that gets many. */
    private final List<Phone> phones = List.of(
            phone("50"), phone("55"), phone("70"), phone("60"), phone("51"), phone("77"), phone("99"), phone("10"));

    private static Phone phone(String prefix) {
        return new Phone("+994%s311%04d".formatted(prefix, NUMBERS.incrementAndGet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-10T12:00:00", "2026-05-10T21:59:59", "2026-05-10T22:00:00", "2026-05-11T02:00:00"})
    void becomes_of_them_what_becomes_of_each_alone(String time) {
        TestRoom room = new TestRoom(database, time);
        choose(room, phones.get(1), Language.EN);
        choose(room, phones.get(2), Language.RU);
        List<String> told = new ArrayList<>(
                IntStream.range(0, phones.size()).mapToObj(String::valueOf).toList());
        told.addAll(Collections.nCopies(12, "4"));

        List<String> alone = asWritten(
                room,
                told,
                "alone",
                notices -> notices.forEach(notice -> database.run(entities -> TestTexts.open(entities, room.clock())
                        .send(
                                notice.to(),
                                notice.template(),
                                notice.arguments(),
                                Urgency.NOTICE,
                                notice.reference()))));
        List<String> together = asWritten(room, told, "all", notices -> sendAll(room, notices));

        assertThat(alone).hasSize(told.size());
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void a_reference_sends_one_text_for_ever_also_among_many_and_in_a_race() throws Exception {
        TestRoom room = new TestRoom(database, "2026-05-10T12:00:00");
        List<TextMessages.Notice> notices = notices(List.of("0", "1", "2"), "race");

        AtOnce.times(6, () -> {
            sendAll(room, notices);
            return true;
        });

        assertThat(commands()).hasSize(3);
    }

    @Test
    void nothing_is_written_of_none() {
        sendAll(new TestRoom(database, "2026-05-10T12:00:00"), List.of());
        assertThat(commands()).isEmpty();
    }

    private interface Sending {
        void send(List<TextMessages.Notice> notices);
    }

    /** What stands in the tables afterwards, without the names of the texts; then it is gone again. */
    private List<String> asWritten(TestRoom room, List<String> told, String name, Sending sending) {
        sending.send(notices(told, name));
        List<String> written = room.strings("""
                select concat_ws(' ', s.phone, s.template, s.language, s.urgency, s.text, s.segments, s.asked_at, s.state,
                    s.state_since, s.due_at, s.operator, s.attempts, s.handed_at, s.failure, o.order_key, o.recipient,
                    o.written_at, replace(o.body, 'sms:' || s.id || ':', 'sms:'))
                from sms_message s left join outbox_message o
                    on o.destination = 'OPERATOR_COMMANDS' and o.message_id = 'sms:' || s.id || ':1'
                where s.reference like '%s' and :phone <> '' order by s.id""".formatted(mine(name) + "%"));
        owner("delete from outbox_message where message_id in (select 'sms:' || id || ':1' from sms_message where"
                + " reference like '" + mine(name) + "%')");
        owner("delete from sms_message where reference like '" + mine(name) + "%'");
        return written;
    }

    private String mine(String name) {
        return name + ":" + phones.get(0).value() + ":";
    }

    private List<TextMessages.Notice> notices(List<String> told, String name) {
        return IntStream.range(0, told.size())
                .mapToObj(place -> new TextMessages.Notice(
                        phones.get(Integer.parseInt(told.get(place))),
                        TextTemplate.PROLONGATION_EXPIRED,
                        UNTIL,
                        mine(name) + place))
                .toList();
    }

    private static void sendAll(TestRoom room, List<TextMessages.Notice> notices) {
        database.run(entities -> TestTexts.open(entities, room.clock()).sendAll(notices));
    }

    private static void choose(TestRoom room, Phone phone, Language language) {
        database.run(entities -> TestTexts.languages(entities, room.clock()).set(phone, language, Machine.SYSTEM));
    }

    private List<?> commands() {
        return database.inTransaction(entities -> entities.createNativeQuery(
                        "select body from outbox_message where order_key = any(:keys)", String.class)
                .setParameter(
                        "keys",
                        phones.stream().map(phone -> "sms:" + phone.value()).toArray(String[]::new))
                .getResultList());
    }

    private static void owner(String sql) {
        try (java.sql.Connection connection = database.ownerSource().getConnection();
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (java.sql.SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
