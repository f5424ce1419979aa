package az.icaze.simulator.phone;

import az.icaze.simulator.Refused;
import az.icaze.simulator.Unknown;
import az.icaze.simulator.database.Database;
import az.icaze.simulator.database.Row;
import az.icaze.simulator.database.Sql;
import az.icaze.simulator.operator.Line;
import az.icaze.simulator.operator.Services;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The telephones: who has which, and what is on them. */
@ApplicationScoped
public class Phones {

    /** One line of the list; {@code waiting}: a prompt is on the screen. */
    public record PhoneRow(String phone, String name, String operator, boolean on, boolean waiting) {}

    /** A short message; {@code direction} IN or OUT as seen from the telephone. */
    public record Sms(String direction, String text, Instant at) {}

    /** What is written on a new card's flip side (R100), put on it once. */
    public record Card(Line line, String fin, String pin1, String pin2, Optional<String> puk, BigDecimal balance) {}

    @Inject
    Database database;

    @Inject
    SimCodes codes;

    @Inject
    SimKeys keys;

    @Inject
    Services services;

    @Inject
    Prompts prompts;

    @Inject
    Clock clock;

    /** Hands a card out with its codes and makes its keys; a number that has one keeps it. */
    public void handOut(Sql sql, Card card) {
        String phone = card.line().phone();
        int added = sql.update(
                "insert into phone (phone, fin, operator, iccid, sim, balance) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict (phone) do nothing",
                phone,
                card.fin(),
                card.line().operator(),
                card.line().iccid(),
                card.line().sim(),
                card.balance());
        if (added == 1) {
            codes.put(sql, phone, Code.PIN1, card.pin1());
            codes.put(sql, phone, Code.PIN2, card.pin2());
            card.puk().ifPresent(puk -> codes.put(sql, phone, Code.PUK, puk));
            keys.make(sql, phone);
        }
    }

    public List<PhoneRow> all() {
        return database.atOnce(sql -> sql.list(
                "select phone, given_name || ' ' || surname as name, operator, on_air,"
                        + " exists (select from prompt where prompt.phone = phone.phone and " + Prompts.SHOWN
                        + ") as waiting"
                        + " from phone join person using (fin) order by phone.handed_out",
                row -> new PhoneRow(
                        row.text("phone"),
                        row.text("name"),
                        row.text("operator"),
                        row.flag("on_air"),
                        row.flag("waiting")),
                clock.instant()));
    }

    /** An unknown number is {@link Unknown}. */
    public PhoneView view(String phone) {
        PhoneView.Known known = database.atOnce(sql -> sql.one(
                        "select phone, fin, given_name || ' ' || surname as name, operator, iccid, sim, on_air, answer, balance"
                                + " from phone join person using (fin) where phone = ?",
                        Phones::known,
                        phone))
                .orElseThrow(() -> new Unknown(phone));
        return new PhoneView(
                known, services.find(phone), prompts.open(phone), prompts.last(phone), codes.left(phone), inbox(phone));
    }

    /** Switched off: prompts do not reach it; what is on the screen stays on the card until it is on again. */
    public void power(String phone, boolean on) {
        touch("update phone set on_air = ? where phone = ?", on, phone);
    }

    public void answer(String phone, Handset answer) {
        touch("update phone set answer = ? where phone = ?", answer, phone);
    }

    /** Sets the balance in AZN, not negative, VAT included. */
    public void balance(String phone, BigDecimal balance) {
        if (balance.signum() < 0 || balance.compareTo(new BigDecimal("9999")) > 0) {
            throw new Refused("balance.range");
        }
        touch("update phone set balance = ? where phone = ?", balance, phone);
    }

    private List<Sms> inbox(String phone) {
        return database.atOnce(sql -> sql.list(
                "select direction, body, at from sms where phone = ? order by id desc limit 50",
                row -> new Sms(row.text("direction"), row.text("body"), row.instant("at")),
                phone));
    }

    private void touch(String update, Object value, String phone) {
        if (database.atOnce(sql -> sql.update(update, value, phone)) == 0) {
            throw new Unknown(phone);
        }
    }

    private static PhoneView.Known known(Row row) {
        return new PhoneView.Known(
                row.text("phone"),
                row.text("fin"),
                row.text("name"),
                row.text("operator"),
                row.text("iccid"),
                row.text("sim"),
                row.flag("on_air"),
                Handset.valueOf(row.text("answer")),
                row.amount("balance"));
    }
}
