package az.icaze.simulator.phone;

import az.icaze.simulator.Refused;
import az.icaze.simulator.database.Database;
import az.icaze.simulator.operator.Services;
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
    public Try change(String phone, Code pin, String old, String wanted) {
        requirePin(pin, wanted);
        if (!pin.fits(old)) {
            throw new Refused("code.form." + pin.digits());
        }
        if (wanted.equals(old)) {
            throw new Refused("code.same");
        }
        return putWhenRight(codes.check(phone, pin, old), phone, pin, wanted);
    }

    /** Sets a new PIN by PUK. Three wrong PUKs block the card and the service for good; an eSIM has no PUK (R103). */
    public Try unblock(String phone, String puk, Code pin, String wanted) {
        requirePin(pin, wanted);
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

    private Try putWhenRight(Try tried, String phone, Code pin, String wanted) {
        if (tried.right()) {
            database.inTransaction(sql -> {
                codes.put(sql, phone, pin, wanted);
                return null;
            });
        }
        return tried;
    }

    private static void requirePin(Code pin, String wanted) {
        if (pin == Code.PUK) {
            throw new Refused("puk.fixed");
        }
        if (!pin.fits(wanted)) {
            throw new Refused("code.form." + pin.digits());
        }
    }
}
