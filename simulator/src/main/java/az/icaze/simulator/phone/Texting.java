package az.icaze.simulator.phone;

import az.icaze.simulator.Refused;
import az.icaze.simulator.Unknown;
import az.icaze.simulator.database.Database;
import az.icaze.simulator.database.Sql;
import az.icaze.simulator.operator.Line;
import az.icaze.simulator.operator.Lines;
import az.icaze.simulator.operator.Messages;
import az.icaze.simulator.operator.OperatorEvents;
import az.icaze.simulator.operator.OperatorEvents.Part;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A person writes a short message. Texts to short numbers cost nothing (R85), so no balance is asked for. */
@ApplicationScoped
public class Texting {

    private static final int MOST_PARTS = 10;
    private static final int REFERENCES = 256;

    @Inject
    Database database;

    @Inject
    Messages messages;

    @Inject
    OperatorEvents events;

    /**
     * Sends the text, cut as a telephone would, or into the given number of parts. {@link Refused} for a telephone that
     * is off or out of reach, and with Error 0035 where no text leaves the number (R121).
     *
     * @param to a short number, 3 to 8 digits
     */
    public void send(String phone, String to, String text, OptionalInt parts) {
        if (!to.matches("[0-9]{3,8}")) {
            throw new Refused("sms.to");
        }
        List<String> cut = parts.isPresent() ? Segments.of(text, parts.getAsInt()) : Segments.of(text);
        if (cut.size() > MOST_PARTS) {
            throw new Refused("sms.long");
        }
        database.inTransaction(sql -> {
            Line line = Lines.locked(sql, phone);
            requireWay(sql, phone);
            messages.wrote(sql, phone, to, text);
            int reference = reference(sql, phone);
            for (int i = 0; i < cut.size(); i++) {
                Part part = new Part(reference, i + 1, cut.size());
                events.received(sql, line, to, cut.get(i), cut.size() == 1 ? Optional.empty() : Optional.of(part));
            }
            return null;
        });
    }

    private static void requireWay(Sql sql, String phone) {
        Reach reach = sql.one("select on_air, answer, balance, barred from phone where phone = ?", Reach::of, phone)
                .orElseThrow(() -> new Unknown(phone));
        if (!reach.onAir() || reach.handset() == Handset.PHONE_ABSENT) {
            throw new Refused("sms.no-network");
        }
        if (reach.barred() || reach.handset() == Handset.ERROR_0035) {
            throw new Refused("sms.barred");
        }
    }

    /** The telephone's number for the message; it begins anew after 255. */
    private static int reference(Sql sql, String phone) {
        return sql.one(
                        "update phone set texts_sent = texts_sent + 1 where phone = ? returning texts_sent",
                        row -> row.number("texts_sent") % REFERENCES,
                        phone)
                .orElseThrow();
    }
}
