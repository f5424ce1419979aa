package az.icaze.simulator.operator;

import az.icaze.simulator.Refused;
import az.icaze.simulator.database.Database;
import az.icaze.simulator.database.Row;
import az.icaze.simulator.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The prepaid accounts, in AZN with VAT: no balance moves without a line in the ledger, and none falls below nought. */
@ApplicationScoped
public class Accounts {

    /** What moved a balance. */
    public enum Kind {
        OPENING,
        TOP_UP,
        CHARGE,
        PROLONGATION,
        /** Set by hand, for a trial. */
        CORRECTION
    }

    /**
     * One line of the ledger.
     *
     * @param amount what was added; negative, what was taken
     * @param balance what was there afterwards
     * @param reference of the command that moved it
     */
    public record Movement(
            Instant at,
            Kind kind,
            BigDecimal amount,
            BigDecimal balance,
            String description,
            Optional<String> reference) {

        static Movement of(Row row) {
            return new Movement(
                    row.instant("at"),
                    Kind.valueOf(row.text("kind")),
                    row.amount("amount"),
                    row.amount("balance"),
                    row.text("description"),
                    Optional.ofNullable(row.text("reference")));
        }
    }

    private static final BigDecimal MOST = new BigDecimal("9999.00");

    @Inject
    Database database;

    @Inject
    OperatorEvents events;

    @Inject
    Clock clock;

    /** The latest first. */
    public List<Movement> movements(String phone, int rows) {
        return database.atOnce(sql -> sql.list(
                "select at, kind, amount, balance, description, reference from movement where phone = ?"
                        + " order by id desc limit ?",
                Movement::of,
                phone,
                rows));
    }

    /** A person pays in; the portal is told that there is more, not how much (R93). */
    public void topUp(String phone, BigDecimal amount) {
        topUp(phone, amount, true);
    }

    /** As {@link #topUp}, and the message to the portal is lost: only the file of the day says so. */
    public void topUpUntold(String phone, BigDecimal amount) {
        topUp(phone, amount, false);
    }

    private void topUp(String phone, BigDecimal amount, boolean told) {
        if (amount.signum() <= 0 || amount.compareTo(MOST) > 0 || amount.scale() > 2) {
            throw new Refused("amount.range");
        }
        database.inTransaction(sql -> {
            Line line = Lines.of(sql, phone);
            move(sql, phone, Kind.TOP_UP, amount, "", Optional.empty());
            if (told) {
                events.balanceIncreased(sql, line);
            }
            return null;
        });
    }

    /** Sets a balance for a trial. The portal is not told: so a paying-in of which it never hears can be tried, too. */
    public void set(String phone, BigDecimal balance) {
        if (balance.signum() < 0 || balance.compareTo(MOST) > 0 || balance.scale() > 2) {
            throw new Refused("balance.range");
        }
        database.inTransaction(sql -> {
            Lines.locked(sql, phone);
            BigDecimal now = sql.one("select balance from phone where phone = ?", row -> row.amount("balance"), phone)
                    .orElseThrow();
            return move(sql, phone, Kind.CORRECTION, balance.subtract(now), "", Optional.empty());
        });
    }

    /** Writes the first line of a new account. */
    public void open(Sql sql, String phone, BigDecimal balance) {
        write(sql, phone, Kind.OPENING, balance, balance, "", Optional.empty());
    }

    /** Takes the amount, wholly or not at all; false where the balance is smaller. */
    public boolean take(Sql sql, String phone, Kind kind, BigDecimal amount, String description, String reference) {
        return amount.signum() == 0 || move(sql, phone, kind, amount.negate(), description, Optional.of(reference));
    }

    /** In one statement, so that two who take at once never take more than there is. */
    private boolean move(
            Sql sql, String phone, Kind kind, BigDecimal amount, String description, Optional<String> reference) {
        Optional<BigDecimal> after = sql.one(
                "update phone set balance = balance + ? where phone = ? and balance + ? >= 0 returning balance",
                row -> row.amount("balance"),
                amount,
                phone,
                amount);
        after.ifPresent(balance -> write(sql, phone, kind, amount, balance, description, reference));
        return after.isPresent();
    }

    private void write(
            Sql sql,
            String phone,
            Kind kind,
            BigDecimal amount,
            BigDecimal balance,
            String description,
            Optional<String> reference) {
        sql.update(
                "insert into movement (phone, at, kind, amount, balance, description, reference)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                phone,
                clock.instant(),
                kind,
                amount,
                balance,
                description,
                reference.orElse(null));
    }
}
