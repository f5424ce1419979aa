package az.icaze.simulator.phone;

import az.icaze.simulator.database.Database;
import az.icaze.simulator.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The counters of the card (R101, R104). A try is spent and committed in one statement before the code is compared; a
 * right code gives the tries back, except those that others began meanwhile.
 */
@ApplicationScoped
public class SimCodes {

    static final int TRIES = 3;

    private record Spent(SaltedHash kept, long attempt, int left) {}

    @Inject
    Database database;

    /** Spends a try and compares. Nothing at all is compared on a card whose PUK is blocked. */
    public Try check(String phone, Code code, String typed) {
        Optional<Spent> spent = database.atOnce(sql -> spend(sql, phone, code));
        if (spent.isEmpty()) {
            return Try.BLOCKED;
        }
        if (!spent.get().kept().matches(typed)) {
            return new Try(false, spent.get().left());
        }
        database.atOnce(sql -> giveBack(sql, phone, code, spent.get().attempt()));
        return new Try(true, TRIES);
    }

    /** Tries left by code; without a PUK on an eSIM. */
    public Map<Code, Integer> left(String phone) {
        Map<Code, Integer> left = new EnumMap<>(Code.class);
        database.atOnce(sql -> sql.list(
                "select code, tries_left from sim_code where phone = ?",
                row -> left.put(Code.valueOf(row.text("code")), row.number("tries_left")),
                phone));
        return left;
    }

    /** Puts a code on the card, with all its tries; whatever was being compared with the old one counts no more. */
    void put(Sql sql, String phone, Code code, String value) {
        SaltedHash kept = SaltedHash.of(value);
        sql.update(
                "insert into sim_code (phone, code, salt, hash, tries_left) values (?, ?, ?, ?, 3)"
                        + " on conflict (phone, code) do update set salt = excluded.salt, hash = excluded.hash,"
                        + " tries_left = 3, attempt = sim_code.attempt + 1, success = sim_code.attempt + 1",
                phone,
                code,
                kept.salt(),
                kept.hash());
    }

    /** The holder chooses the PIN of an eSIM on the telephone (R100); until then it cannot be used. */
    void leaveToHolder(Sql sql, String phone, Code code) {
        sql.update(
                "insert into sim_code (phone, code, tries_left) values (?, ?, 0)"
                        + " on conflict (phone, code) do update set salt = null, hash = null, tries_left = 0,"
                        + " attempt = sim_code.attempt + 1, success = sim_code.attempt + 1",
                phone,
                code);
    }

    /** Codes that wait for the holder to choose them. */
    public List<Code> toChoose(String phone) {
        return database.atOnce(sql -> toChoose(sql, phone));
    }

    List<Code> toChoose(Sql sql, String phone) {
        return sql.list(
                "select code from sim_code where phone = ? and hash is null order by code",
                row -> Code.valueOf(row.text("code")),
                phone);
    }

    /** The card is no more. */
    void clear(Sql sql, String phone) {
        sql.update("delete from sim_code where phone = ?", phone);
    }

    /** Whether every try at the code is spent, the holder not having to choose it anew. */
    boolean blocked(Sql sql, String phone, Code code) {
        return sql.one(
                        "select tries_left from sim_code where phone = ? and code = ? and tries_left = 0 and hash is not null",
                        row -> row.number("tries_left"),
                        phone,
                        code)
                .isPresent();
    }

    private Optional<Spent> spend(Sql sql, String phone, Code code) {
        return sql.one(
                "update sim_code set tries_left = tries_left - 1, attempt = attempt + 1"
                        + " where phone = ? and code = ? and tries_left > 0 and not exists (select from sim_code puk"
                        + " where puk.phone = sim_code.phone and puk.code = 'PUK' and puk.tries_left = 0)"
                        + " returning salt, hash, attempt, tries_left",
                row -> new Spent(
                        new SaltedHash(row.bytes("salt"), row.bytes("hash")),
                        row.big("attempt"),
                        row.number("tries_left")),
                phone,
                code);
    }

    private int giveBack(Sql sql, String phone, Code code, long attempt) {
        return sql.update(
                "update sim_code set tries_left = 3 - (attempt - ?), success = ?"
                        + " where phone = ? and code = ? and success < ?",
                attempt,
                attempt,
                phone,
                code,
                attempt);
    }
}
