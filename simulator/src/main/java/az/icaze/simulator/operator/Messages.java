package az.icaze.simulator.operator;

import az.icaze.simulator.database.Database;
import az.icaze.simulator.database.Row;
import az.icaze.simulator.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The message centre: what is written to telephones and by them. A text to a telephone that is off waits up to two days;
 * whoever asked for a receipt is told when it is there, or that it never will be.
 */
@ApplicationScoped
public class Messages {

    static final Duration KEPT = Duration.ofDays(2);

    /** Where the portal's texts come from, and people's go to. */
    static final String PORTAL = "8500";

    /** Texts of the operator itself are in Azerbaijani: the inbox of a telephone is not translated. */
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "az.icaze.simulator.texts", Locale.forLanguageTag("az"), Messages.class.getClassLoader());

    /** Whether a text finds the telephone now, later or never; a silent one takes it and tells nothing. */
    private enum Fate {
        NOW,
        NOW_AND_SILENT,
        LATER,
        NEVER
    }

    private record Receipt(Operator operator, String reference) {

        static Optional<Receipt> of(Row row) {
            return Optional.ofNullable(row.text("reference"))
                    .map(reference -> new Receipt(Operator.valueOf(row.text("operator")), reference));
        }
    }

    @Inject
    Database database;

    @Inject
    OperatorEvents events;

    @Inject
    Clock clock;

    /** A text of the operator itself, by its key. */
    void say(Sql sql, Line line, String key) {
        store(
                sql,
                line.phone(),
                line.operator().name(),
                TEXTS.getString(key),
                fate(sql, line.phone()),
                Optional.empty());
    }

    /** A text of the portal; a number nobody has never gets it. */
    public void deliver(Sql sql, Operator operator, String phone, String reference, String text) {
        Receipt receipt = new Receipt(operator, reference);
        Fate fate = Lines.find(sql, phone).map(line -> fate(sql, phone)).orElse(Fate.NEVER);
        if (Lines.find(sql, phone).isPresent()) {
            store(sql, phone, PORTAL, text, fate, Optional.of(receipt));
        }
        if (fate == Fate.NOW || fate == Fate.NEVER) {
            events.receipt(sql, operator, reference, fate == Fate.NOW);
        }
    }

    /** What a person wrote, as it stands on the telephone. */
    public void wrote(Sql sql, String phone, String to, String text) {
        sql.update(
                "insert into sms (phone, direction, peer, body, at) values (?, 'OUT', ?, ?, ?)",
                phone,
                to,
                text,
                clock.instant());
    }

    /** The telephone may have come back: what waited for it arrives, in order. */
    public void reach(Sql sql, String phone) {
        Fate fate = fate(sql, phone);
        if (fate != Fate.LATER) {
            String state = fate == Fate.NEVER ? "GIVEN_UP" : "DELIVERED";
            sql.list(
                            "with waiting as (update sms set state = ?, at = ? where phone = ? and state = 'WAITING'"
                                    + " returning id, reference, operator) select reference, operator from waiting order by id",
                            Receipt::of,
                            state,
                            clock.instant(),
                            phone)
                    .forEach(receipt -> receipt.filter(wanted -> fate != Fate.NOW_AND_SILENT)
                            .ifPresent(wanted -> tell(sql, wanted, fate == Fate.NOW)));
        }
    }

    /** What has waited too long is given up. */
    public void giveUp() {
        Instant before = clock.instant().minus(KEPT);
        database.inTransaction(sql -> {
            sql.list(
                            "update sms set state = 'GIVEN_UP' where state = 'WAITING' and at <= ?"
                                    + " returning reference, operator",
                            Receipt::of,
                            before)
                    .forEach(receipt -> receipt.ifPresent(wanted -> tell(sql, wanted, false)));
            return null;
        });
    }

    private void tell(Sql sql, Receipt receipt, boolean delivered) {
        events.receipt(sql, receipt.operator(), receipt.reference(), delivered);
    }

    private void store(Sql sql, String phone, String from, String text, Fate fate, Optional<Receipt> receipt) {
        sql.update(
                "insert into sms (phone, direction, peer, body, at, state, reference, operator)"
                        + " values (?, 'IN', ?, ?, ?, ?, ?, ?)",
                phone,
                from,
                text,
                clock.instant(),
                switch (fate) {
                    case NOW, NOW_AND_SILENT -> "DELIVERED";
                    case LATER -> "WAITING";
                    case NEVER -> "GIVEN_UP";
                },
                receipt.map(Receipt::reference).orElse(null),
                receipt.map(wanted -> wanted.operator().name()).orElse(null));
    }

    private static Fate fate(Sql sql, String phone) {
        return sql.one("select on_air, answer from phone where phone = ?", Messages::fate, phone)
                .orElse(Fate.NEVER);
    }

    private static Fate fate(Row phone) {
        return switch (phone.text("answer")) {
            case "DELIVERY_ERROR" -> Fate.NEVER;
            case "PHONE_ABSENT" -> Fate.LATER;
            case "SILENT" -> phone.flag("on_air") ? Fate.NOW_AND_SILENT : Fate.LATER;
            default -> phone.flag("on_air") ? Fate.NOW : Fate.LATER;
        };
    }
}
