package az.icaze.simulator.counter;

import az.icaze.simulator.Refused;
import az.icaze.simulator.Unknown;
import az.icaze.simulator.database.Database;
import az.icaze.simulator.database.Row;
import az.icaze.simulator.database.Sql;
import az.icaze.simulator.operator.Line;
import az.icaze.simulator.operator.Lines;
import az.icaze.simulator.operator.Operator;
import az.icaze.simulator.operator.OperatorEvents.Way;
import az.icaze.simulator.operator.ServiceState;
import az.icaze.simulator.operator.ServiceType;
import az.icaze.simulator.operator.Services;
import az.icaze.simulator.operator.SimKind;
import az.icaze.simulator.phone.Cards;
import az.icaze.simulator.phone.Cards.Envelope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a person comes to the Asan İmza service (R50 to R54): fills the application in, signs it, and only then is given a
 * card on which the service is active. No step is skipped, none is done twice.
 */
@ApplicationScoped
public class Applications {

    /** What a person asks for; without a number the operator gives a free one out. */
    public record Wish(String fin, Operator operator, Optional<String> phone, SimKind sim, ServiceType type) {}

    /** An application and how far it is. */
    public record Application(
            long id,
            String fin,
            String name,
            Operator operator,
            String phone,
            SimKind sim,
            ServiceType type,
            Instant filledAt,
            Optional<Instant> signedAt,
            Optional<Instant> providedAt) {

        static Application of(Row row) {
            return new Application(
                    row.big("id"),
                    row.text("fin"),
                    row.text("name"),
                    Operator.valueOf(row.text("operator")),
                    row.text("phone"),
                    SimKind.valueOf(row.text("sim")),
                    ServiceType.valueOf(row.text("type")),
                    row.instant("filled_at"),
                    row.when("signed_at"),
                    row.when("provided_at"));
        }

        Optional<Way> way() {
            return signedAt.map(signed -> new Way(filledAt, signed));
        }

        public boolean signed() {
            return signedAt.isPresent();
        }

        public boolean provided() {
            return providedAt.isPresent();
        }
    }

    private static final String READ = "select application.*, given_name || ' ' || surname as name"
            + " from application join person using (fin) where ";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int DRAWS = 100;

    @Inject
    Database database;

    @Inject
    Cards cards;

    @Inject
    Services services;

    @Inject
    Clock clock;

    /** The latest first. */
    public List<Application> of(Operator operator, int rows) {
        return database.atOnce(
                sql -> sql.list(READ + "operator = ? order by id desc limit ?", Application::of, operator, rows));
    }

    public Application find(long id) {
        return database.atOnce(sql -> find(sql, id));
    }

    /**
     * Fills an application in. {@link Refused} for somebody not in the register or no longer alive, an eSIM of another
     * operator than Azercell (R51), somebody else's number, a number of another operator, one that has the service.
     */
    public Application fill(Wish wish) {
        wish.operator().requireSim(wish.sim());
        return database.inTransaction(sql -> {
            requireAlive(sql, wish.fin());
            String phone = wish.phone().orElseGet(() -> freeNumber(sql, wish.operator()));
            Optional<Line> line = Lines.find(sql, phone);
            line.ifPresentOrElse(
                    known -> requireOwn(sql, known, wish),
                    () -> require(wish.operator().gaveOut(phone), "number.operator"));
            return find(sql, write(sql, wish, phone));
        });
    }

    /** The person signs what was filled in (R53). */
    public Application sign(long id) {
        return database.inTransaction(sql -> {
            find(sql, id);
            require(
                    sql.update(
                                    "update application set signed_at = ? where id = ? and signed_at is null",
                                    clock.instant(),
                                    id)
                            == 1,
                    "application.signed");
            return find(sql, id);
        });
    }

    /**
     * Gives the card out and activates the service (R54). Who has a card of the wanted kind that still works keeps it;
     * then the envelope holds no codes.
     */
    public Envelope provide(long id) {
        return database.inTransaction(sql -> {
            Application application = find(sql, id);
            require(application.signed(), "application.unsigned");
            require(
                    sql.update(
                                    "update application set provided_at = ? where id = ? and provided_at is null",
                                    clock.instant(),
                                    id)
                            == 1,
                    "application.provided");
            Envelope envelope = card(sql, application);
            services.activate(sql, envelope.line(), application.type(), application.way());
            return envelope;
        });
    }

    private Envelope card(Sql sql, Application application) {
        Optional<Line> line = Lines.find(sql, application.phone());
        if (line.isEmpty()) {
            return cards.handOut(
                    sql, application.phone(), application.operator(), application.sim(), application.fin());
        }
        boolean kept = line.get().sim() == application.sim() && !cards.dead(sql, application.phone());
        return kept
                ? new Envelope(line.get(), Optional.empty())
                : cards.replace(sql, application.phone(), application.sim());
    }

    private long write(Sql sql, Wish wish, String phone) {
        return sql.one(
                        "insert into application (operator, fin, phone, sim, type, filled_at) values (?, ?, ?, ?, ?, ?)"
                                + " on conflict (phone) where provided_at is null do nothing returning id",
                        row -> row.big("id"),
                        wish.operator(),
                        wish.fin(),
                        phone,
                        wish.sim(),
                        wish.type(),
                        clock.instant())
                .orElseThrow(() -> new Refused("application.open"));
    }

    private static void requireAlive(Sql sql, String fin) {
        Optional<Boolean> alive = sql.one("select alive from person where fin = ?", row -> row.flag("alive"), fin);
        require(alive.isPresent(), "person.unknown");
        require(alive.orElse(false), "person.dead");
    }

    private void requireOwn(Sql sql, Line line, Wish wish) {
        String owner = sql.one("select fin from phone where phone = ?", row -> row.text("fin"), line.phone())
                .orElseThrow();
        require(owner.equals(wish.fin()), "number.taken");
        require(line.operator() == wish.operator(), "number.operator");
        require(
                services.find(sql, line.phone())
                        .filter(service -> !service.is(ServiceState.CANCELLED))
                        .isEmpty(),
                "service.present");
    }

    private static Application find(Sql sql, long id) {
        return sql.one(READ + "id = ?", Application::of, id).orElseThrow(() -> new Unknown(String.valueOf(id)));
    }

    private static String freeNumber(Sql sql, Operator operator) {
        for (int i = 0; i < DRAWS; i++) {
            String prefix =
                    operator.prefixes().get(RANDOM.nextInt(operator.prefixes().size()));
            String phone = String.format(Locale.ROOT, "+994%s%07d", prefix, 2_000_000 + RANDOM.nextInt(8_000_000));
            if (Lines.find(sql, phone).isEmpty()) {
                return phone;
            }
        }
        throw new IllegalStateException("no free number of " + operator + " found");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new Refused(otherwise);
        }
    }
}
