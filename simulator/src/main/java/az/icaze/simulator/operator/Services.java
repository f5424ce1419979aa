package az.icaze.simulator.operator;

import az.icaze.simulator.Refused;
import az.icaze.simulator.Unknown;
import az.icaze.simulator.database.Database;
import az.icaze.simulator.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The Asan İmza service under a number (rules D2, D3): active, suspended, or blocked with the card (R104). */
@ApplicationScoped
public class Services {

    /** Type CITIZEN, BUSINESS or GOVERNMENTAL; state ACTIVE, SUSPENDED or BLOCKED. */
    public record Service(String type, String state) {}

    @Inject
    Database database;

    @Inject
    OperatorEvents events;

    @Inject
    OperatorTexts texts;

    public Optional<Service> find(String phone) {
        return database.atOnce(sql -> find(sql, phone));
    }

    /** Activates the service and tells the portal; said again each time it is asked, the portal knows repeats. */
    public void activate(String phone, String type) {
        database.inTransaction(sql -> {
            Line line = line(sql, phone);
            if (find(sql, phone)
                    .filter(service -> service.state().equals("BLOCKED"))
                    .isPresent()) {
                throw new Refused("service.blocked");
            }
            int changed = sql.update(
                    "insert into service (phone, type, state) values (?, ?, 'ACTIVE')"
                            + " on conflict (phone) do update set type = excluded.type, state = 'ACTIVE'"
                            + " where (service.type, service.state) <> (excluded.type, 'ACTIVE')",
                    phone,
                    type);
            events.activated(sql, line, type);
            if (changed == 1) {
                texts.send(sql, phone, "sms.activated");
            }
            return null;
        });
    }

    public void suspend(String phone) {
        database.inTransaction(sql -> {
            move(sql, phone, "ACTIVE", "SUSPENDED");
            events.suspended(sql, line(sql, phone));
            texts.send(sql, phone, "sms.suspended");
            return null;
        });
    }

    public void reactivate(String phone) {
        database.inTransaction(sql -> {
            move(sql, phone, "SUSPENDED", "ACTIVE");
            events.reactivated(sql, line(sql, phone));
            texts.send(sql, phone, "sms.reactivated");
            return null;
        });
    }

    /** The card was blocked by wrong PUKs (R104); for good, until the operator hands out another card. */
    public void block(Sql sql, String phone) {
        if (sql.update("update service set state = 'BLOCKED' where phone = ? and state <> 'BLOCKED'", phone) == 1) {
            events.suspended(sql, line(sql, phone));
            texts.send(sql, phone, "sms.blocked");
        }
    }

    /** An unknown number is {@link Unknown}. */
    public Line line(Sql sql, String phone) {
        return sql.one("select phone, operator, iccid, sim from phone where phone = ?", Line::of, phone)
                .orElseThrow(() -> new Unknown(phone));
    }

    private Optional<Service> find(Sql sql, String phone) {
        return sql.one(
                "select type, state from service where phone = ?",
                row -> new Service(row.text("type"), row.text("state")),
                phone);
    }

    private void move(Sql sql, String phone, String from, String to) {
        line(sql, phone);
        if (sql.update("update service set state = ? where phone = ? and state = ?", to, phone, from) == 0) {
            throw new Refused("service.not-" + (from.equals("ACTIVE") ? "active" : "suspended"));
        }
    }
}
