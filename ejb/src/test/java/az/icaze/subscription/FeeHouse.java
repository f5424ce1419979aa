package az.icaze.subscription;

import az.icaze.TestDatabase;
import az.icaze.audit.Audit;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import az.icaze.operator.BalanceIncreased;
import az.icaze.operator.CommandAnswered;
import az.icaze.operator.Operator;
import az.icaze.operator.SimKind;
import az.icaze.time.BakuTime;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The room on a test's database with one number, a clock that goes by days, and the commands the operator has to do. */
final class FeeHouse {

    private final TestDatabase database;
    final Phone phone;
    private Instant now;

    FeeHouse(TestDatabase database, Phone phone, LocalDate today) {
        this.database = database;
        this.phone = phone;
        on(today);
    }

    /** Noon in Baku. */
    void on(LocalDate day) {
        now = day.atTime(12, 0).atZone(BakuTime.ZONE).toInstant();
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return BakuTime.date(now);
    }

    void report(Object message) {
        database.run(em -> TestSubscriptions.report(register(em), ledger(em), message));
    }

    /** Azercell activated the service. */
    void activated(AsanImzaType type) {
        report(Told.by(Operator.AZERCELL, phone).activated(type, Told.OLD_SIM, SimKind.PHYSICAL, Told.T0));
    }

    /** A Business service whose first fee Azercell could not take. */
    void unpaid(LocalDate due) {
        activated(AsanImzaType.BUSINESS);
        sweep(due);
        answer(CommandAnswered.Outcome.INSUFFICIENT_FUNDS);
    }

    /** The night of this day has come. */
    void sweep(LocalDate day) {
        on(day);
        chargeDue(day);
    }

    /** The night, or whoever comes by. */
    void chargeDue(LocalDate day) {
        List<Phone> due = in(collection -> collection.due(day));
        due.forEach(any -> collect(any, day));
    }

    void collect(Phone any, LocalDate day) {
        run(collection -> collection.collect(any, day));
    }

    /** The server is killed after the work and before the commit. */
    void dieWhileCollecting(LocalDate day) {
        try (EntityManager em = database.entityManager()) {
            em.getTransaction().begin();
            collection(em).collect(phone, day);
            em.flush();
            em.getTransaction().rollback();
        }
    }

    /** Azercell answers to the last charge. */
    void answer(CommandAnswered.Outcome outcome) {
        answer(Operator.AZERCELL, lastCharge(), outcome);
    }

    void answer(Operator operator, String reference, CommandAnswered.Outcome outcome) {
        run(collection -> collection.answered(new CommandAnswered(operator, reference, outcome, now)));
    }

    void balanceIncreased(Operator operator) {
        run(collection -> collection.paidIn(new BalanceIncreased(operator, phone, now)));
    }

    SubscriptionView service() {
        return database.inTransaction(
                em -> TestSubscriptions.open(em).find(phone).orElseThrow());
    }

    FeeView fee() {
        return database.inTransaction(em -> {
            Fees fees = new Fees();
            fees.register = register(em);
            fees.ledger = ledger(em);
            fees.tariffs = tariffs(em);
            fees.clock = clock();
            return fees.of(phone);
        });
    }

    /** What the operator was told about this number so far, in order. */
    List<JsonObject> commands() {
        List<?> bodies = database.inTransaction(em -> em.createNativeQuery(
                        "select body from outbox_message where order_key = :phone order by sequence", String.class)
                .setParameter("phone", phone.value())
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
                .map(command -> command.getString("type") + " " + command.getString("amount", ""))
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

    /** From a day on another fee. */
    static void tariff(TestDatabase database, LocalDate from, BigDecimal fee) {
        try (Connection connection = database.ownerSource().getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into service_tariff values ('BAKCELL', 'BUSINESS', ?, 18.00, ?)")) {
            insert.setObject(1, from);
            insert.setBigDecimal(2, fee);
            insert.executeUpdate();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    void run(Consumer<FeeCollection> work) {
        in(collection -> {
            work.accept(collection);
            return null;
        });
    }

    private <T> T in(Function<FeeCollection, T> work) {
        return database.inTransaction(em -> work.apply(collection(em)));
    }

    FeeCollection collection(EntityManager em) {
        FeeCollection collection = new FeeCollection();
        collection.em = em;
        collection.register = register(em);
        collection.ledger = ledger(em);
        collection.clock = clock();
        return collection;
    }

    private SubscriptionRegister register(EntityManager em) {
        return TestSubscriptions.register(em, new Audit(em, clock()), clock(), nobody -> {});
    }

    private FeeLedger ledger(EntityManager em) {
        return TestSubscriptions.ledger(em, register(em), clock());
    }

    private static Tariffs tariffs(EntityManager em) {
        Tariffs tariffs = new Tariffs();
        tariffs.em = em;
        return tariffs;
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
