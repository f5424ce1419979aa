package az.icaze.simulator.phone;

import az.icaze.simulator.Refused;
import az.icaze.simulator.database.Database;
import az.icaze.simulator.database.Sql;
import az.icaze.simulator.operator.Line;
import az.icaze.simulator.operator.Lines;
import az.icaze.simulator.operator.Services;
import az.icaze.simulator.operator.SimKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The menu <em>Asan Imza</em> on the telephone: change a PIN (R106), unblock it with the PUK (R102, R104). */
@ApplicationScoped
public class SimMenu {

    @Inject
    Database database;

    @Inject
    SimCodes codes;

    @Inject
    Services services;

    /** Needs the old PIN, which costs tries like any other; the same PIN again is refused. */
    public Try change(String phone, Code pin, String old, String wanted, String again) {
        requirePin(pin, wanted, again);
        if (!pin.fits(old)) {
            throw new Refused("code.old");
        }
        if (wanted.equals(old)) {
            throw new Refused("code.same");
        }
        return putWhenRight(codes.check(phone, pin, old), phone, pin, wanted);
    }

    /** Sets a new PIN by PUK. Three wrong PUKs block the card and the service for good; an eSIM has no PUK (R103). */
    public Try unblock(String phone, String puk, Code pin, String wanted, String again) {
        requirePin(pin, wanted, again);
        if (!codes.left(phone).containsKey(Code.PUK)) {
            throw new Refused("puk.none");
        }
        if (!Code.PUK.fits(puk)) {
            throw new Refused("code.form." + Code.PUK.digits());
        }
        Try tried = codes.check(phone, Code.PUK, puk);
        if (tried.blocked()) {
            database.inTransaction(sql -> {
                services.block(sql, phone);
                return null;
            });
        }
        return putWhenRight(tried, phone, pin, wanted);
    }

    /** Sets a PIN that waits for it: a new eSIM's, or one that 1847 had unblocked (R100, R103). Any other is refused. */
    public void choose(String phone, Code pin, String wanted, String again) {
        requirePin(pin, wanted, again);
        database.inTransaction(sql -> {
            Lines.locked(sql, phone);
            if (!codes.toChoose(sql, phone).contains(pin)) {
                throw new Refused("code.chosen");
            }
            codes.put(sql, phone, pin, wanted);
            return null;
        });
    }

    /**
     * As the portal asks for a holder who called 1847 (R103): the holder is to choose the PIN anew.
     *
     * @return false for a card with a PUK, and for a PIN that is not blocked
     */
    public boolean leaveToHolder(Sql sql, Line line, Code pin) {
        Lines.locked(sql, line.phone());
        boolean waits = codes.toChoose(sql, line.phone()).contains(pin);
        boolean blocked = line.sim() == SimKind.ESIM && codes.blocked(sql, line.phone(), pin);
        if (blocked) {
            codes.leaveToHolder(sql, line.phone(), pin);
        }
        return blocked || waits;
    }

    private Try putWhenRight(Try tried, String phone, Code pin, String wanted) {
        if (tried.right()) {
            database.inTransaction(sql -> {
                codes.put(sql, phone, pin, wanted);
                return null;
            });
        }
        return tried;
    }

    private static void requirePin(Code pin, String wanted, String again) {
        if (pin == Code.PUK) {
            throw new Refused("puk.fixed");
        }
        if (!pin.fits(wanted)) {
            throw new Refused("code.form." + pin.digits());
        }
        if (!wanted.equals(again)) {
            throw new Refused("code.again");
        }
    }
}
