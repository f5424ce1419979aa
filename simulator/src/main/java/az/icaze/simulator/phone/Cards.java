package az.icaze.simulator.phone;

import az.icaze.simulator.Refused;
import az.icaze.simulator.database.Database;
import az.icaze.simulator.database.Sql;
import az.icaze.simulator.operator.Accounts;
import az.icaze.simulator.operator.Line;
import az.icaze.simulator.operator.Lines;
import az.icaze.simulator.operator.Operator;
import az.icaze.simulator.operator.Services;
import az.icaze.simulator.operator.SimKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** The SIM cards that operators give out: each with keys of its own, and with codes that nobody else knows. */
@ApplicationScoped
public class Cards {

    /**
     * What is in the envelope with a card.
     *
     * @param codes under the scratch layer of the flip side (R100); empty for an eSIM, whose holder chooses them
     */
    public record Envelope(Line line, Optional<Codes> codes) {}

    /** PIN1, PIN2 and, on a card of plastic, the PUK. */
    public record Codes(String pin1, String pin2, Optional<String> puk) {}

    /** AZN: operators hand new numbers out with some credit, enough for the first PINs (R121). */
    private static final BigDecimal CREDIT = new BigDecimal("5.00");

    @Inject
    Database database;

    @Inject
    SimCodes codes;

    @Inject
    SimKeys keys;

    @Inject
    Services services;

    @Inject
    Accounts accounts;

    @Inject
    Prompts prompts;

    /** Opens a number with a card whose codes are known, once; a number that is in use keeps its card. */
    public void handOut(Sql sql, Line line, String fin, Codes printed, BigDecimal balance) {
        if (open(sql, line, fin, balance)) {
            keys.make(sql, line.phone());
            put(sql, line.phone(), printed);
        }
    }

    /** Opens a number, with some credit and a card out of the operator's drawer; one that is in use is {@link Refused}. */
    public Envelope handOut(Sql sql, String phone, Operator operator, SimKind sim, String fin) {
        operator.requireSim(sim);
        Line line = new Line(phone, operator, newIccid(sql, operator), sim);
        if (!open(sql, line, fin, CREDIT)) {
            throw new Refused("number.taken");
        }
        return filled(sql, line);
    }

    /** Gives another card of the same operator out for the number: the keys of the old one are gone (R96). */
    public Envelope replace(String phone, SimKind sim) {
        return database.inTransaction(sql -> replace(sql, phone, sim));
    }

    /** As {@link #replace(String, SimKind)}, in the caller's transaction. */
    public Envelope replace(Sql sql, String phone, SimKind sim) {
        Line old = Lines.locked(sql, phone);
        return renew(sql, old, old.operator(), sim);
    }

    /** Takes the number along to another operator, who gives a card of its own out (R96). */
    public Envelope port(String phone, Operator to, SimKind sim) {
        return database.inTransaction(sql -> {
            Line old = Lines.locked(sql, phone);
            if (old.operator() == to) {
                throw new Refused("port.same");
            }
            return renew(sql, old, to, sim);
        });
    }

    /** Whether the card can do no more: its PUK was wrong three times (R104). */
    public boolean dead(Sql sql, String phone) {
        return codes.blocked(sql, phone, Code.PUK);
    }

    private Envelope renew(Sql sql, Line old, Operator operator, SimKind sim) {
        operator.requireSim(sim);
        Line line = new Line(old.phone(), operator, newIccid(sql, operator), sim);
        prompts.lose(sql, old);
        sql.update(
                "update phone set operator = ?, iccid = ?, sim = ? where phone = ?",
                operator,
                line.iccid(),
                sim,
                line.phone());
        codes.clear(sql, line.phone());
        keys.clear(sql, line.phone());
        Envelope envelope = filled(sql, line);
        services.replaced(sql, line, old.iccid());
        return envelope;
    }

    private boolean open(Sql sql, Line line, String fin, BigDecimal balance) {
        boolean added = sql.update(
                        "insert into phone (phone, fin, operator, iccid, sim, balance) values (?, ?, ?, ?, ?, ?)"
                                + " on conflict (phone) do nothing",
                        line.phone(),
                        fin,
                        line.operator(),
                        line.iccid(),
                        line.sim(),
                        balance)
                == 1;
        if (added) {
            accounts.open(sql, line.phone(), balance);
        }
        return added;
    }

    private Envelope filled(Sql sql, Line line) {
        keys.make(sql, line.phone());
        if (line.sim() == SimKind.ESIM) {
            codes.leaveToHolder(sql, line.phone(), Code.PIN1);
            codes.leaveToHolder(sql, line.phone(), Code.PIN2);
            return new Envelope(line, Optional.empty());
        }
        Codes printed = new Codes(Code.PIN1.random(), Code.PIN2.random(), Optional.of(Code.PUK.random()));
        put(sql, line.phone(), printed);
        return new Envelope(line, Optional.of(printed));
    }

    private void put(Sql sql, String phone, Codes printed) {
        codes.put(sql, phone, Code.PIN1, printed.pin1());
        codes.put(sql, phone, Code.PIN2, printed.pin2());
        printed.puk().ifPresent(puk -> codes.put(sql, phone, Code.PUK, puk));
    }

    private static String newIccid(Sql sql, Operator operator) {
        long serial = sql.one("select nextval('card_serial') as serial", row -> row.big("serial"))
                .orElseThrow();
        return operator.issuer() + String.format(Locale.ROOT, "%012d", serial);
    }
}
