package az.icaze.subscription;

import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Machine;
import az.icaze.identity.Phone;
import az.icaze.night.ChunkResult;
import az.icaze.night.DueItems;
import az.icaze.operator.BalanceIncreased;
import az.icaze.operator.CommandAnswered;
import az.icaze.operator.Operator;
import az.icaze.sms.ShortCodeMessage;
import az.icaze.time.BakuTime;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/** The room on a test's database with one number, a clock that goes by days, and the commands the operator has to do. */
final class ServiceHouse {

    /** The Baku date of {@link #activated}. */
    static final LocalDate ACTIVATED = LocalDate.of(2026, 5, 10);

    /** The first fee after it. */
    static final LocalDate DUE = LocalDate.of(2026, 6, 10);

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final TestDatabase database;
    final Phone phone;
    private Instant now;

    /** What is written for the operator stays in the house. */
    boolean brokerAway;

    /** So many refusals suspend at once. */
    long refusalsADay = 100;

    /** With a number nobody else has. */
    ServiceHouse(TestDatabase database, LocalDate today) {
        this(database, new Phone("+9945031%05d".formatted(NUMBERS.incrementAndGet())), today);
    }

    ServiceHouse(TestDatabase database, Phone phone, LocalDate today) {
        this.database = database;
        this.phone = phone;
        on(today);
    }

    /** Noon in Baku. */
    void on(LocalDate day) {
        at(day.atTime(12, 0));
    }

    void at(LocalDateTime baku) {
        relay();
        now = baku.atZone(BakuTime.ZONE).toInstant();
    }

    /** What was written for the operator by now leaves the house. */
    void relay() {
        if (!brokerAway && now != null) {
            database.run(em -> em.createNativeQuery(
                            "update outbox_message set sent_at = :now where sent_at is null and order_key = :phone")
                    .setParameter("now", now.atOffset(ZoneOffset.UTC))
                    .setParameter("phone", phone.value())
                    .executeUpdate());
        }
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return BakuTime.date(now);
    }

    void report(Object message) {
        database.run(em -> wiring(em).report(message));
    }

    /** Activated at {@link Told#T0}, on a plastic SIM of Azercell. */
    void activated(AsanImzaType type) {
        report(Told.by(Operator.AZERCELL, phone).activated(type, Told.OLD_SIM, 0));
    }

    /** As above, and without money on the day on which the first fee is due. */
    void unpaid() {
        activated(AsanImzaType.BUSINESS);
        refused();
    }

    /** Without money on the day on which the first fee is due. */
    void refused() {
        sweep(DUE);
        answer(CommandAnswered.Outcome.INSUFFICIENT_FUNDS);
    }

    /** A day comes, and its night. */
    void sweep(LocalDate day) {
        on(day);
        chargeDue(day);
    }

    /** Azercell answers the charge asked for last. */
    void answer(CommandAnswered.Outcome outcome) {
        answer(Operator.AZERCELL, lastCharge(), outcome);
    }

    /** The night that charges, for this number. */
    ChunkResult chargeDue(LocalDate day) {
        return charge(day, due(day));
    }

    /** What that night would find on this number. */
    List<String> due(LocalDate day) {
        return due(day, wiring -> wiring.chargeDue.due());
    }

    ChunkResult charge(LocalDate day, List<String> items) {
        return database.inTransaction(em -> wiring(em).chargeDue.charge(day, items));
    }

    /** A day comes, and the night that suspends. */
    ChunkResult suspendUnpaid(LocalDate day) {
        on(day);
        return suspend(day, unpaid(day));
    }

    /** What that night would find on this number. */
    List<String> unpaid(LocalDate day) {
        return due(day, wiring -> wiring.suspendUnpaid.due());
    }

    ChunkResult suspend(LocalDate day, List<String> items) {
        return database.inTransaction(em -> wiring(em).suspendUnpaid.suspend(day, items));
    }

    ChunkResult undo(LocalDate day, List<String> items) {
        return database.inTransaction(em -> wiring(em).suspendUnpaid.undo(day, items));
    }

    private List<String> due(LocalDate day, Function<Wiring, DueItems> job) {
        relay();
        String due = database.inTransaction(em -> job.apply(wiring(em)).query());
        return rows("select item from (" + due.replace(":day", "date '" + day + "'")
                + ") due join subscription_fee f on cast(f.id as text) = item where f.phone = :phone");
    }

    /** What a query about {@code :phone} yields. */
    List<String> rows(String query) {
        List<?> rows = database.inTransaction(em -> em.createNativeQuery(query, String.class)
                .setParameter("phone", phone.value())
                .getResultList());
        return rows.stream().map(String.class::cast).toList();
    }

    /** The same for this number alone, by the rule of one month. */
    void chargeSingly(LocalDate day) {
        database.run(em -> {
            Wiring wiring = wiring(em);
            wiring.register.hold(phone);
            wiring.ledger.collect(wiring.register.find(phone).orElseThrow(), day);
        });
    }

    /** The server is killed after the work and before the commit. */
    void dieWhileCharging(LocalDate day) {
        List<String> items = due(day);
        try (EntityManager em = database.entityManager()) {
            em.getTransaction().begin();
            wiring(em).chargeDue.charge(day, items);
            em.flush();
            em.getTransaction().rollback();
        }
    }

    void answer(Operator operator, String reference, CommandAnswered.Outcome outcome) {
        run(collection -> collection.answered(new CommandAnswered(operator, reference, outcome, now)));
    }

    void balanceIncreased(Operator operator) {
        run(collection -> collection.paidIn(new BalanceIncreased(operator, phone, now)));
    }

    SubscriptionView service() {
        return database.inTransaction(em -> wiring(em).subscriptions.find(phone).orElseThrow());
    }

    FeeView fee() {
        return database.inTransaction(em -> wiring(em).fees.of(phone));
    }

    /** A person writes to 8500. */
    void wrote(Operator operator, String id, String text, Instant at) {
        database.run(em -> wiring(em).dialogue.wrote(new ShortCodeMessage(operator, id, phone, text, at)));
    }

    void refuse(Operator operator, String reference, CommandAnswered.Outcome outcome) {
        database.run(em -> wiring(em).dialogue.answered(new CommandAnswered(operator, reference, outcome, now)));
    }

    boolean requestTypeChange(AsanImzaType type) {
        return database.inTransaction(em -> wiring(em).subscriptions.requestTypeChange(phone, type, Machine.SYSTEM));
    }

    void requestCancellation() {
        database.run(em -> wiring(em).subscriptions.requestCancellation(phone, Machine.SYSTEM));
    }

    /** The texts to the number so far, in order. */
    List<String> texts() {
        return commands("sms:" + phone.value()).stream()
                .map(command -> command.getString("text"))
                .toList();
    }

    /** What the operator was told about the service so far, in order. */
    List<JsonObject> commands() {
        return commands(phone.value());
    }

    private List<JsonObject> commands(String orderKey) {
        List<?> bodies = database.inTransaction(em -> em.createNativeQuery(
                        "select body from outbox_message where order_key = :key order by sequence", String.class)
                .setParameter("key", orderKey)
                .getResultList());
        List<JsonObject> commands = new ArrayList<>();
        for (Object body : bodies) {
            commands.add(Json.createReader(new StringReader((String) body)).readObject());
        }
        return commands;
    }

    /** Type and what else matters of each command: {@code Charge 2.50}, {@code SuspendService}. */
    List<String> told() {
        return commands().stream()
                .map(command ->
                        command.getString("type") + " " + command.getString("amount", command.getString("price", "")))
                .map(String::strip)
                .toList();
    }

    /** The charge asked for last. */
    String lastCharge() {
        List<String> charges = commands().stream()
                .filter(command -> command.getString("type").equals("Charge"))
                .map(command -> command.getString("reference"))
                .toList();
        return charges.get(charges.size() - 1);
    }

    /** First days of the months that were paid, in order. */
    List<LocalDate> paid() {
        return database.inTransaction(em -> em.createQuery(
                        "select f.periodFrom from FeePeriod f where f.phone = :phone and f.state = PAID"
                                + " order by f.periodFrom",
                        LocalDate.class)
                .setParameter("phone", phone)
                .getResultList());
    }

    private void run(Consumer<FeeCollection> work) {
        database.run(em -> work.accept(wiring(em).collection));
    }

    Wiring wiring(EntityManager em) {
        Wiring wiring = new Wiring(em, Clock.fixed(now, ZoneOffset.UTC));
        wiring.breaker.least = refusalsADay;
        return wiring;
    }
}
