package az.icaze.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import az.icaze.TestDatabase;
import az.icaze.outbox.Outbox.Parcel;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Rule R26: what was committed is told, in order, and what was not is not. */
class RelayTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T17:00:00Z"), ZoneOffset.UTC);

    @AutoClose
    private final TestDatabase database = TestDatabase.open();

    private final Broker broker = mock(Broker.class);
    private final List<String> delivered = new ArrayList<>();
    private final List<String> announced = new ArrayList<>();

    @Test
    void sends_what_was_committed_in_the_order_of_writing_and_announces_it() {
        take(Map.of());
        put("1:1", "1");
        put("2:1", "2");

        assertThat(relay()).isEqualTo(2);
        assertThat(relay()).isZero();

        assertThat(delivered).containsExactly("1:1", "2:1");
        assertThat(announced).containsExactly("1:1", "2:1");
    }

    @Test
    void sends_nothing_of_a_transaction_that_was_rolled_back() {
        assertThatThrownBy(() -> database.run(entities -> {
                    new Outbox(entities, CLOCK).put(Destination.MIA_PERMITS, "1:1", "1", "{}");
                    throw new IllegalStateException("the change failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(relay()).isZero();
        verifyNoInteractions(broker);
    }

    @Test
    void holds_back_only_later_messages_of_the_same_order_key_when_one_is_refused() {
        take(Map.of("1:1", "too large"));
        put("1:1", "1");
        put("1:2", "1");
        put("2:1", "2");
        relay();
        put("1:3", "1");
        put("3:1", "3");
        delivered.clear();

        relay();

        assertThat(delivered).containsExactly("3:1");
        assertThat(column("select failures from outbox_message where message_id = '1:1'"))
                .isEqualTo(1);
    }

    @Test
    void keeps_everything_when_the_broker_is_away_and_blames_no_message() {
        when(broker.send(any())).thenThrow(new BrokerAway(new IllegalStateException("down")));
        put("1:1", "1");

        assertThatThrownBy(this::relay).isInstanceOf(BrokerAway.class);

        assertThat(column("select failures from outbox_message")).isEqualTo(0);
        assertThat(column("select count(*)::int from outbox_message where sent_at is null"))
                .isEqualTo(1);
    }

    @Test
    void works_on_one_node_at_a_time() throws SQLException {
        take(Map.of());
        put("1:1", "1");
        try (Connection other = database.applicationSource().getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("select pg_advisory_xact_lock(" + 0x1CA2E_0B0CL + ")");

            assertThat(relay()).isZero();
            other.rollback();
        }
        assertThat(relay()).isEqualTo(1);
    }

    @Test
    void forgets_what_operators_were_told_once_they_have_it_and_nothing_else() {
        take(Map.of());
        put("1:1", "1");
        database.run(entities -> new Outbox(entities, CLOCK)
                .putAll(Destination.OPERATOR_COMMANDS, List.of(new Outbox.Parcel("sms:1:1", "a", "NAR", "{}"))));
        assertThatThrownBy(() -> update("update outbox_message set body = ''")).hasMessageContaining("stays");

        relay();

        assertThat(column("select count(*)::int from outbox_message where body = '' and message_id = 'sms:1:1'"))
                .isEqualTo(1);
        assertThat(column("select count(*)::int from outbox_message where body = '{}' and message_id = '1:1'"))
                .isEqualTo(1);
        database.run(entities -> new Outbox(entities, CLOCK)
                .putAll(Destination.OPERATOR_COMMANDS, List.of(new Outbox.Parcel("sms:1:1", "a", "NAR", "{}"))));
        assertThat(relay()).isZero();
    }

    @Test
    void leaves_many_in_their_order_each_once_and_none_under_the_id_of_another() {
        take(Map.of());
        Parcel first = new Parcel("fee:2", "b", "NAR", "{\"ə\":1}");
        Parcel second = new Parcel("fee:1", "a", "NAR", "{}");
        putAll(List.of(first, second));
        putAll(List.of(second, new Parcel("fee:3", "a", "NAR", "{}"), first));

        relay();

        assertThat(delivered).containsExactly("fee:2", "fee:1", "fee:3");
        assertThatThrownBy(() -> putAll(List.of(new Parcel("fee:1", "a", "BAKCELL", "{}"))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void sends_what_one_person_waits_for_before_what_a_night_left_and_overtakes_nothing_of_its_own_key() {
        take(Map.of());
        database.run(entities -> new Outbox(entities, CLOCK)
                .putInBulk(
                        Destination.OPERATOR_COMMANDS,
                        List.of(
                                new Parcel("night:1", "a", "NAR", "{}"),
                                new Parcel("night:2", "b", "NAR", "{}"),
                                new Parcel("night:3", "c", "NAR", "{}"))));
        put("1:1", "1");
        putAll(List.of(new Parcel("fee:2", "b", "NAR", "{}")));

        relay();

        assertThat(delivered).containsExactly("night:2", "1:1", "fee:2", "night:1", "night:3");
    }

    private void putAll(List<Parcel> parcels) {
        database.run(entities -> new Outbox(entities, CLOCK).putAll(Destination.OPERATOR_COMMANDS, parcels));
    }

    @Test
    void leaves_texts_that_go_another_way_to_who_carries_them() {
        take(Map.of());
        putAll(List.of(
                new Parcel("sms:1:1", "sms:+994501111111", "AZERCELL", "{}"),
                new Parcel("fee:1", "+994501111111", "AZERCELL", "{}"),
                new Parcel("sms:2:1", "sms:+994701111111", "NAR", "{}")));

        assertThat(relay()).isEqualTo(2);

        assertThat(delivered).containsExactly("fee:1", "sms:2:1");
    }

    @Test
    void lets_nobody_rewrite_a_message() {
        put("1:1", "1");

        assertThatThrownBy(() -> update("update outbox_message set body = '{\"permit\":1}'"))
                .hasMessageContaining("stays");
    }

    private void update(String sql) {
        database.run(entities -> entities.createNativeQuery(sql).executeUpdate());
    }

    @Test
    void refuses_a_second_message_with_the_same_id() {
        put("1:1", "1");

        assertThatThrownBy(() -> put("1:1", "1")).isInstanceOf(PersistenceException.class);
    }

    @Test
    void lets_a_message_in_once() {
        assertThat(database.<Boolean>inTransaction(entities -> new Inbox(entities).firstTime("mia", "a")))
                .isTrue();
        assertThat(database.<Boolean>inTransaction(entities -> new Inbox(entities).firstTime("mia", "a")))
                .isFalse();
        assertThat(database.<Boolean>inTransaction(entities -> new Inbox(entities).firstTime("operator:NAR", "a")))
                .isTrue();
    }

    private void take(Map<String, String> refused) {
        when(broker.send(any())).thenAnswer(call -> {
            List<OutboxMessage> messages = call.getArgument(0);
            Map<OutboxMessage, String> answer = new HashMap<>();
            for (OutboxMessage message : messages) {
                if (refused.containsKey(message.messageId())) {
                    answer.put(message, refused.get(message.messageId()));
                } else {
                    delivered.add(message.messageId());
                }
            }
            return answer;
        });
    }

    private void put(String messageId, String orderKey) {
        database.run(entities -> new Outbox(entities, CLOCK).put(Destination.MIA_PERMITS, messageId, orderKey, "{}"));
    }

    private int relay() {
        return database.inTransaction(entities -> relay(entities).relay());
    }

    @SuppressWarnings("unchecked")
    private Relay relay(EntityManager entities) {
        Relay relay = new Relay();
        relay.entities = entities;
        relay.broker = broker;
        relay.texts = () -> Set.of("NAR", "BAKCELL");
        relay.clock = CLOCK;
        relay.sent = mock(Event.class);
        org.mockito.Mockito.doAnswer(call -> announced.add(((MessageSent) call.getArgument(0)).messageId()))
                .when(relay.sent)
                .fire(any());
        return relay;
    }

    private Object column(String sql) {
        return database.inTransaction(
                entities -> entities.createNativeQuery(sql, Integer.class).getSingleResult());
    }
}
