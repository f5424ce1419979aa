package az.icaze.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import az.icaze.TestDatabase;
import az.icaze.operator.Operator;
import com.cloudhopper.smpp.SmppConstants;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bind is there as often as it can be, and somebody hears of it when it cannot. */
class LinkTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    /** The trail stays from test to test. */
    private final String ofThisTest =
            " from audit_entry where subject_type = 'smpp' and id > " + entries() + " order by id";

    @AutoClose
    private SmppHouse house;

    @Test
    void a_wrong_password_is_tried_at_growing_intervals_and_told_once() {
        SmppSettings.Times times = SmppHouse.times(Duration.ofSeconds(2), SmppHouse.AWAY);
        house = SmppHouse.at(database, MessageCentre.open(), "wr0ng", times);

        await().atMost(Duration.ofSeconds(40)).until(() -> house.centre.refusedBinds.get() >= 3);
        assertThat(alarms()).containsExactly("bind-missed");
        assertThat(house.strings("select details::text" + ofThisTest)).noneMatch(details -> details.contains("wr0ng"));
    }

    @Test
    void a_message_centre_that_is_away_for_long_is_told_and_so_is_its_return() {
        MessageCentre centre = MessageCentre.open();
        centre.stop();
        SmppSettings.Times times = SmppHouse.times(SmppHouse.ANSWER, Duration.ofMillis(100));
        house = SmppHouse.at(database, centre, MessageCentre.PASSWORD, times);
        await().until(() -> alarms().size() == 1);

        centre.start();
        centre.awaitBind();

        await().until(() -> alarms().size() == 2);
        assertThat(alarms()).containsExactly("bind-missed", "bind-restored");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x7fffffff, 0x10000000, 4, 0, -1})
    void a_pdu_of_hostile_size_ends_the_session_and_not_the_link(int length) throws Exception {
        house = SmppHouse.bound(database);

        house.centre.write(ByteBuffer.allocate(16)
                .putInt(length)
                .putInt(5)
                .putInt(0)
                .putInt(1)
                .array());

        house.centre.awaitBind();
        assertThat(house.centre.deliver(Written.message("ferdi").pdu())).isEqualTo(SmppConstants.STATUS_OK);
        assertThat(house.heard).hasSize(1);
    }

    @Test
    void a_message_that_cannot_be_taken_apart_is_refused_and_the_session_goes_on() throws Exception {
        house = SmppHouse.bound(database);

        for (int number = 100; number < 110; number++) {
            house.centre.write(ByteBuffer.allocate(20)
                    .putInt(20)
                    .putInt(SmppConstants.CMD_ID_DELIVER_SM)
                    .putInt(0)
                    .putInt(number)
                    .putInt(0x41414141)
                    .array());
        }

        assertThat(house.centre.deliver(Written.message("ferdi").pdu())).isEqualTo(SmppConstants.STATUS_OK);
        assertThat(house.centre.binds).hasValue(1);
    }

    @Test
    void a_node_without_the_lease_lets_go() throws Exception {
        house = SmppHouse.bound(database);

        house.end();

        await().until(() -> house.centre.gone.get() == 1);
        assertThat(house.centre.binds).hasValue(1);
    }

    @Test
    void the_lease_is_one_node_s_until_it_lets_go_or_is_over() {
        house = SmppHouse.bound(database);

        assertThat(hold("a")).isTrue();
        assertThat(hold("b")).isFalse();
        assertThat(hold("a")).isTrue();
        database.run(entities -> {
            Leases leases = new Leases();
            leases.entities = entities;
            leases.release(Operator.NAR, "b");
        });
        assertThat(hold("b")).isFalse();
        database.run(entities -> entities.createNativeQuery("update smpp_lease set until = now() - interval '1 second'")
                .executeUpdate());
        assertThat(hold("b")).isTrue();
        assertThat(hold("a")).isFalse();
    }

    private List<String> alarms() {
        return house.strings("select action" + ofThisTest);
    }

    private static long entries() {
        return database.<Long>inTransaction(entities ->
                (Long) entities.createNativeQuery("select coalesce(max(id), 0) from audit_entry", Long.class)
                        .getSingleResult());
    }

    private boolean hold(String node) {
        return database.<Boolean>inTransaction(entities -> {
            Leases leases = new Leases();
            leases.entities = entities;
            return leases.hold(Operator.NAR, node);
        });
    }
}
