package az.icaze.simulator.phone;

import az.icaze.simulator.Unknown;
import az.icaze.simulator.database.Database;
import az.icaze.simulator.database.Row;
import az.icaze.simulator.operator.Messages;
import az.icaze.simulator.operator.Operator;
import az.icaze.simulator.operator.Services;
import az.icaze.simulator.operator.SimKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The telephones: who has which, and what is on them. */
@ApplicationScoped
public class Phones {

    /** One line of the list; {@code waiting}: a prompt is on the screen. */
    public record PhoneRow(String phone, String name, Operator operator, String iccid, boolean on, boolean waiting) {}

    /** A short message; {@code direction} IN or OUT as seen from the telephone, {@code peer} from whom or to whom. */
    public record Sms(String direction, String peer, String text, Instant at) {}

    @Inject
    Database database;

    @Inject
    SimCodes codes;

    @Inject
    Services services;

    @Inject
    Prompts prompts;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    public List<PhoneRow> all() {
        return database.atOnce(sql -> sql.list(
                "select phone, given_name || ' ' || surname as name, operator, iccid, on_air,"
                        + " exists (select from prompt where prompt.phone = phone.phone and " + Prompts.SHOWN
                        + ") as waiting"
                        + " from phone join person using (fin) order by phone.handed_out",
                row -> new PhoneRow(
                        row.text("phone"),
                        row.text("name"),
                        Operator.valueOf(row.text("operator")),
                        row.text("iccid"),
                        row.flag("on_air"),
                        row.flag("waiting")),
                clock.instant()));
    }

    /** An unknown number is {@link Unknown}. */
    public PhoneView view(String phone) {
        PhoneView.Known known = database.atOnce(sql -> sql.one(
                        "select phone, fin, given_name || ' ' || surname as name, operator, iccid, sim, on_air, answer, balance, barred, refuses"
                                + " from phone join person using (fin) where phone = ?",
                        Phones::known,
                        phone))
                .orElseThrow(() -> new Unknown(phone));
        return new PhoneView(
                known,
                services.find(phone),
                prompts.open(phone),
                prompts.last(phone),
                codes.left(phone),
                codes.toChoose(phone),
                inbox(phone));
    }

    /**
     * Switched off: prompts do not reach it, and texts wait; what is on the screen stays on the card until it is on
     * again.
     */
    public void power(String phone, boolean on) {
        touch("update phone set on_air = ? where phone = ?", on, phone);
    }

    public void answer(String phone, Handset answer) {
        touch("update phone set answer = ? where phone = ?", answer, phone);
    }

    /** The operator lets no text out of the number, and so no answer to a prompt either (R121). */
    public void bar(String phone, boolean barred) {
        touch("update phone set barred = ? where phone = ?", barred, phone);
    }

    /** The operator does nothing that the portal asks for this number, texts apart. */
    public void refuse(String phone, boolean refuses) {
        touch("update phone set refuses = ? where phone = ?", refuses, phone);
    }

    private List<Sms> inbox(String phone) {
        return database.atOnce(sql -> sql.list(
                "select direction, peer, body, at from sms where phone = ? and state = 'DELIVERED'"
                        + " order by at desc, id desc limit 50",
                row -> new Sms(row.text("direction"), row.text("peer"), row.text("body"), row.instant("at")),
                phone));
    }

    private void touch(String update, Object value, String phone) {
        database.inTransaction(sql -> {
            if (sql.update(update, value, phone) == 0) {
                throw new Unknown(phone);
            }
            messages.reach(sql, phone);
            return null;
        });
    }

    private static PhoneView.Known known(Row row) {
        return new PhoneView.Known(
                row.text("phone"),
                row.text("fin"),
                row.text("name"),
                Operator.valueOf(row.text("operator")),
                row.text("iccid"),
                SimKind.valueOf(row.text("sim")),
                row.flag("on_air"),
                Handset.valueOf(row.text("answer")),
                row.amount("balance"),
                row.flag("barred"),
                row.flag("refuses"));
    }
}
