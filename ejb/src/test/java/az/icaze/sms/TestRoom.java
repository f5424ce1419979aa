package az.icaze.sms;

import static org.mockito.Mockito.mock;

import az.icaze.TestDatabase;
import az.icaze.identity.Phone;
import az.icaze.operator.Operator;
import az.icaze.operator.SmsReceipt;
import az.icaze.operator.SmsReceived;
import az.icaze.outbox.Destination;
import az.icaze.outbox.MessageSent;
import az.icaze.time.BakuTime;
import jakarta.enterprise.event.Event;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.Session;

/** The room on PostgreSQL with one telephone, at a time of the test's choice. Each step is a transaction of its own. */
final class TestRoom {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    final Phone phone;
    private final TestDatabase database;
    final List<ShortCodeMessage> heard = Collections.synchronizedList(new ArrayList<>());
    Instant now;

    TestRoom(TestDatabase database, String bakuTime) {
        this(database, bakuTime, "+99450222%04d".formatted(NUMBERS.incrementAndGet()));
    }

    TestRoom(TestDatabase database, String bakuTime, String number) {
        this.database = database;
        this.phone = new Phone(number);
        at(bakuTime);
    }

    /** @param bakuTime such as {@code 2026-05-10T21:59:59} */
    void at(String bakuTime) {
        now = LocalDateTime.parse(bakuTime).atZone(BakuTime.ZONE).toInstant();
    }

    Clock clock() {
        return Clock.fixed(now, BakuTime.ZONE);
    }

    void notice(String reference) {
        send(reference, Urgency.NOTICE);
    }

    void answer(String reference) {
        send(reference, Urgency.ANSWER);
    }

    private void send(String reference, Urgency urgency) {
        database.run(entities -> TestTexts.open(entities, clock())
                .send(phone, TextTemplate.MESSAGE_INCOMPLETE, Map.of(), urgency, phone.value() + reference));
    }

    TextState state(String reference) {
        return database.inTransaction(entities -> TestTexts.open(entities, clock())
                .state(phone.value() + reference)
                .orElseThrow());
    }

    /** The words that are still kept, of texts and in commands. */
    List<String> words(String reference) {
        return strings(
                "select text from sms_message where reference = :phone || '" + reference
                        + "' and text is not null union all select body from outbox_message where body <> '' and order_key = 'sms:' || :phone");
    }

    /** As the sweep does it; also several at once, as on several nodes. */
    void release() {
        List<List<Long>> due = database.inTransaction(
                entities -> TestTexts.held(entities, clock()).due());
        due.forEach(set ->
                database.run(entities -> TestTexts.held(entities, clock()).release(set)));
    }

    /** What the sweep does when it comes by. */
    void sweep() {
        release();
        database.run(entities -> TestTexts.held(entities, clock()).forget());
        List<PartSet> over = database.inTransaction(
                entities -> TestTexts.parts(entities, clock()).over());
        over.forEach(set ->
                database.run(entities -> TestTexts.parts(entities, clock()).end(set)));
    }

    /** A telephone writes; what comes of it, the tests find in {@link #heard}. */
    void writes(SmsReceived message) {
        database.run(entities -> shortCodes(entities).received(message));
    }

    @SuppressWarnings("unchecked")
    private ShortCodeMessages shortCodes(EntityManager entities) {
        ShortCodeMessages shortCodes = new ShortCodeMessages();
        shortCodes.parts = TestTexts.parts(entities, clock());
        shortCodes.messages = mock(Event.class, call -> {
            heard.add(call.getArgument(0));
            return null;
        });
        return shortCodes;
    }

    void receipt(String command, boolean delivered) {
        receipt(Operator.AZERCELL, command, delivered);
    }

    void receipt(Operator operator, String command, boolean delivered) {
        database.run(entities ->
                TestTexts.receipts(entities, clock()).told(new SmsReceipt(operator, command, delivered, now)));
    }

    /** The relay has handed everything over. */
    void relay() {
        database.run(entities -> entities.createNativeQuery(
                        "update outbox_message set sent_at = now(), body = '' where sent_at is null")
                .executeUpdate());
    }

    /** The broker takes a command. */
    void taken(String command) {
        database.run(entities -> TestTexts.receipts(entities, clock())
                .sent(new MessageSent(Destination.OPERATOR_COMMANDS, command, now)));
    }

    /** The commands about this telephone, in the order of their writing. */
    List<JsonObject> commands() {
        return strings("select body from outbox_message where order_key = 'sms:' || :phone order by sequence").stream()
                .map(body -> Json.createReader(new StringReader(body)).readObject())
                .toList();
    }

    /** The reference of the command that was written last. */
    String lastCommand() {
        List<JsonObject> all = commands();
        return all.get(all.size() - 1).getString("reference");
    }

    /** What the trail says, each line {@code action from→to}. */
    List<String> trail() {
        return strings("select action || ' ' || coalesce(from_state, '') || '→' || to_state from audit_entry"
                + " where subject_type = 'sms' and subject_id like :phone || '%' order by id");
    }

    List<String> strings(String sql) {
        return database.inTransaction(entities -> entities.unwrap(Session.class)
                .createNativeQuery(sql, String.class)
                .setParameter("phone", phone.value())
                .getResultList());
    }
}
