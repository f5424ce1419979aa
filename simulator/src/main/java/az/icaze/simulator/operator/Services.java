package az.icaze.simulator.operator;

import az.icaze.simulator.Refused;
import az.icaze.simulator.database.Database;
import az.icaze.simulator.database.Row;
import az.icaze.simulator.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * The Asan İmza service under a number (rules D2, D3), as its operator keeps it. What the operator does of its own accord
 * it tells the portal and the telephone; what the portal asks for it only does, the portal speaks for itself. Calls and
 * texts of the number are never touched (R95).
 */
@ApplicationScoped
public class Services {

    private static final int YEARS = 3;

    /** {@code validUntil} is the last Baku date, empty for one activated before dates were kept. */
    public record Service(ServiceType type, ServiceState state, Optional<LocalDate> validUntil) {

        static Service of(Row row) {
            return new Service(
                    ServiceType.valueOf(row.text("type")),
                    ServiceState.valueOf(row.text("state")),
                    Optional.ofNullable(row.date("valid_until")));
        }

        public boolean is(ServiceState wanted) {
            return state == wanted;
        }
    }

    @Inject
    Database database;

    @Inject
    OperatorEvents events;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    public Optional<Service> find(String phone) {
        return database.atOnce(sql -> find(sql, phone));
    }

    public Optional<Service> find(Sql sql, String phone) {
        return sql.one("select type, state, valid_until from service where phone = ?", Service::of, phone);
    }

    /** Activates the service and tells the portal; said again each time it is asked, the portal knows repeats. */
    public void activate(String phone, ServiceType type) {
        database.inTransaction(sql -> {
            activate(sql, Lines.of(sql, phone), type, Optional.empty());
            return null;
        });
    }

    /**
     * As {@link #activate(String, ServiceType)}, in the caller's transaction, with what the person did at the counter
     * before; a blocked card is {@link Refused}.
     */
    public void activate(Sql sql, Line line, ServiceType type, Optional<OperatorEvents.Way> way) {
        if (stands(sql, line.phone(), ServiceState.BLOCKED)) {
            throw new Refused("service.blocked");
        }
        int changed = sql.update(
                "insert into service (phone, type, state, valid_until) values (?, ?, 'ACTIVE', ?)"
                        + " on conflict (phone) do update set type = excluded.type, state = 'ACTIVE',"
                        + " valid_until = excluded.valid_until where (service.type, service.state) <> (excluded.type, 'ACTIVE')",
                line.phone(),
                type,
                threeYearsOn());
        events.activated(sql, line, type, way);
        if (changed == 1) {
            messages.say(sql, line, "sms.activated");
        }
    }

    /** Only an active service can be suspended; any other is {@link Refused}. */
    public void suspend(String phone) {
        ofItsOwnAccord(phone, "sms.suspended", "service.not-active", sql -> suspend(sql, phone), events::suspended);
    }

    /** As the portal asks; false where the service is not active. */
    public boolean suspend(Sql sql, String phone) {
        return move(sql, phone, ServiceState.ACTIVE, ServiceState.SUSPENDED);
    }

    /** Only a suspended service can be reactivated; any other is {@link Refused}. */
    public void reactivate(String phone) {
        ofItsOwnAccord(
                phone, "sms.reactivated", "service.not-suspended", sql -> reactivate(sql, phone), events::reactivated);
    }

    /** As the portal asks; false where the service is not suspended. */
    public boolean reactivate(Sql sql, String phone) {
        return move(sql, phone, ServiceState.SUSPENDED, ServiceState.ACTIVE);
    }

    /** At the counter, paid there: for an eSIM the only way (R71). */
    public void prolong(String phone, ServiceType type) {
        ofItsOwnAccord(
                phone,
                "sms.prolonged",
                "service.not-active",
                sql -> prolong(sql, phone, type),
                (sql, line) -> events.prolonged(sql, line, type, Optional.empty()));
    }

    /** Three years from today with this type (R73); false for a number without service, or a blocked card. */
    public boolean prolong(Sql sql, String phone, ServiceType type) {
        return sql.update(
                        "update service set type = ?, state = 'ACTIVE', valid_until = ?"
                                + " where phone = ? and state in ('ACTIVE', 'SUSPENDED')",
                        type,
                        threeYearsOn(),
                        phone)
                == 1;
    }

    /** At the counter; only an active service, any other is {@link Refused}. */
    public void changeType(String phone, ServiceType type) {
        ofItsOwnAccord(
                phone,
                "sms.type-changed",
                "service.not-active",
                sql -> changeType(sql, phone, type),
                (sql, line) -> events.typeChanged(sql, line, type, Optional.empty()));
    }

    /** The dates stay (R65); false where the service is not active. */
    public boolean changeType(Sql sql, String phone, ServiceType type) {
        return sql.update("update service set type = ? where phone = ? and state = 'ACTIVE'", type, phone) == 1;
    }

    /** The person gives the service up at the counter (R97); the number goes on. Without a service it is {@link Refused}. */
    public void cancel(String phone) {
        database.inTransaction(sql -> {
            if (!cancel(sql, Lines.of(sql, phone))) {
                throw new Refused("service.none");
            }
            return null;
        });
    }

    /** As the person asked the portal for it, and told the same way; false for a number without service. */
    public boolean cancel(Sql sql, Line line) {
        boolean ended = sql.update(
                        "update service set state = 'CANCELLED' where phone = ? and state <> 'CANCELLED'", line.phone())
                == 1;
        if (ended) {
            events.cancelled(sql, line);
            messages.say(sql, line, "sms.cancelled");
        }
        return ended;
    }

    /** The card was blocked by wrong PUKs (R104); for good, until the operator hands out another card. */
    public void block(Sql sql, String phone) {
        if (sql.update(
                        "update service set state = 'BLOCKED' where phone = ? and state in ('ACTIVE', 'SUSPENDED')",
                        phone)
                == 1) {
            Line line = Lines.of(sql, phone);
            events.blocked(sql, line);
            messages.say(sql, line, "sms.blocked");
        }
    }

    /** Another card serves the number now: what was blocked with the old one goes on, once there are certificates. */
    public void replaced(Sql sql, Line line, String oldIccid) {
        move(sql, line.phone(), ServiceState.BLOCKED, ServiceState.ACTIVE);
        events.replaced(sql, line, oldIccid);
        messages.say(sql, line, "sms.replaced");
    }

    private void ofItsOwnAccord(
            String phone, String text, String refusal, Predicate<Sql> work, BiConsumer<Sql, Line> tell) {
        database.inTransaction(sql -> {
            Line line = Lines.of(sql, phone);
            if (!work.test(sql)) {
                throw new Refused(refusal);
            }
            tell.accept(sql, line);
            messages.say(sql, line, text);
            return null;
        });
    }

    private boolean stands(Sql sql, String phone, ServiceState state) {
        return find(sql, phone).filter(service -> service.is(state)).isPresent();
    }

    private static boolean move(Sql sql, String phone, ServiceState from, ServiceState to) {
        return sql.update("update service set state = ? where phone = ? and state = ?", to, phone, from) == 1;
    }

    private LocalDate threeYearsOn() {
        return LocalDate.now(clock).plusYears(YEARS);
    }
}
