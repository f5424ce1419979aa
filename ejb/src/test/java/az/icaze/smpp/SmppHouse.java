package az.icaze.smpp;

import static org.mockito.Mockito.mock;

import az.icaze.OwnTransactions;
import az.icaze.TestDatabase;
import az.icaze.audit.Audit;
import az.icaze.identity.Phone;
import az.icaze.operator.Operator;
import az.icaze.operator.OperatorCommands;
import az.icaze.operator.SmsReceipt;
import az.icaze.operator.SmsReceived;
import az.icaze.outbox.Inbox;
import az.icaze.outbox.MessageSent;
import az.icaze.outbox.Outbox;
import az.icaze.outbox.WaitingTexts;
import az.icaze.sms.SmsText;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.net.ssl.SSLSocketFactory;
import org.hibernate.Session;

/** The room on PostgreSQL, wired as the container does it, with one link to one message centre. */
final class SmppHouse implements AutoCloseable {

    static final Operator OPERATOR = Operator.NAR;
    static final Phone PHONE = new Phone("+994702223344");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T17:00:00Z"), ZoneOffset.UTC);

    /** Long enough for a machine that is busy with other things. */
    static final Duration ANSWER = Duration.ofSeconds(6);

    /** Longer than any test. */
    static final Duration AWAY = Duration.ofMinutes(5);

    final List<SmsReceived> heard = new CopyOnWriteArrayList<>();
    final List<SmsReceipt> receipts = new CopyOnWriteArrayList<>();
    final List<String> sent = new CopyOnWriteArrayList<>();

    /** Whether the database refuses to commit what was delivered. */
    volatile boolean refusing;

    /** Down to nought when what is delivered may be committed. */
    volatile CountDownLatch stuck = new CountDownLatch(0);

    final MessageCentre centre;

    private final TestDatabase database;
    private final SmppSettings settings;
    private final Link link;

    private SmppHouse(TestDatabase database, MessageCentre centre, String password, SmppSettings.Times times) {
        this.database = database;
        this.centre = centre;
        this.settings = new SmppSettings(
                OPERATOR,
                new SmppSettings.Address("127.0.0.1", centre.port, false),
                new SmppSettings.Account("icaze", password, ""),
                "8500",
                4,
                500,
                0x1e,
                times);
        empty();
        link = link();
        hold();
    }

    /** With a message centre that has nothing to say against it, and bound. */
    static SmppHouse bound(TestDatabase database) {
        SmppHouse house = at(database, MessageCentre.open(), MessageCentre.PASSWORD, times(ANSWER, AWAY));
        house.centre.awaitBind();
        return house;
    }

    /** Trying to bind, perhaps in vain; what there was in the database is gone, but for the trail. */
    static SmppHouse at(TestDatabase database, MessageCentre centre, String password, SmppSettings.Times times) {
        return new SmppHouse(database, centre, password, times);
    }

    /**
     * Short ones, but for two.
     *
     * @param answer how long the message centre may take; {@link #ANSWER}, unless the test waits for it to be over
     */
    static SmppSettings.Times times(Duration answer, Duration alarmAfter) {
        return new SmppSettings.Times(
                answer, Duration.ofSeconds(30), Duration.ofMillis(20), Duration.ofMillis(200), alarmAfter);
    }

    private void empty() {
        try (Connection owner = database.ownerSource().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("truncate outbox_message, inbox_message, smpp_lease, smpp_submission, smpp_delivery");
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private Link link() {
        return new Link(
                settings, house(), Executors.defaultThreadFactory(), (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    /** The lease is this node's, as if it had just been asked for. */
    void hold() {
        link.hold(System.nanoTime());
    }

    House house() {
        return new House(
                own(WaitingTexts.class, this::texts),
                own(Submissions.class, this::submissions),
                own(Deliveries.class, this::deliveries),
                own(BindAlarms.class, entities -> {
                    BindAlarms alarms = new BindAlarms();
                    alarms.audit = new Audit(entities, CLOCK);
                    return alarms;
                }));
    }

    private <T> T own(Class<T> type, Function<EntityManager, T> bean) {
        return OwnTransactions.around(
                type, call -> database.inTransaction(entities -> call.apply(bean.apply(entities))));
    }

    private WaitingTexts texts(EntityManager entities) {
        return new WaitingTexts(entities, CLOCK, event(message -> sent.add(((MessageSent) message).messageId())));
    }

    Submissions submissions(EntityManager entities) {
        Submissions submissions = new Submissions();
        submissions.entities = entities;
        submissions.texts = texts(entities);
        submissions.receipts = event(receipt -> receipts.add((SmsReceipt) receipt));
        submissions.clock = CLOCK;
        return submissions;
    }

    private Deliveries deliveries(EntityManager entities) {
        Deliveries deliveries = new Deliveries();
        deliveries.entities = entities;
        deliveries.inbox = new Inbox(entities);
        deliveries.submissions = submissions(entities);
        deliveries.messages = event(message -> {
            if (refusing) {
                throw new IllegalStateException("the database is away");
            }
            wait(stuck);
            heard.add((SmsReceived) message);
        });
        deliveries.clock = CLOCK;
        return deliveries;
    }

    private static void wait(CountDownLatch until) {
        try {
            until.await();
        } catch (InterruptedException end) {
            throw new IllegalStateException(end);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> Event<T> event(Consumer<Object> observer) {
        return mock(Event.class, call -> {
            observer.accept(call.getArgument(0));
            return null;
        });
    }

    /** A room has a text sent. */
    void send(String reference, String text) {
        send(PHONE, reference, text);
    }

    void send(Phone phone, String reference, String text) {
        database.run(entities -> new OperatorCommands(new Outbox(entities, CLOCK))
                .sendSms(OPERATOR, phone, reference, text, new SmsText(text).ucs2()));
    }

    /** What the database says. */
    List<String> strings(String sql) {
        return database.inTransaction(entities -> entities.unwrap(Session.class)
                .createNativeQuery(sql, String.class)
                .getResultList());
    }

    /** Lets texts that wait for their next try go now. */
    void letTimePass() {
        database.run(entities -> entities.createNativeQuery("update outbox_message set retry_at = now()"
                        + " where sent_at is null and retry_at is not null")
                .executeUpdate());
    }

    /** The node ends. */
    void end() throws InterruptedException {
        link.end();
    }

    @Override
    public void close() {
        try {
            end();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } finally {
            centre.close();
        }
    }
}
