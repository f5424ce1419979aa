package az.icaze.simulator.operator;

import az.icaze.simulator.Unknown;
import az.icaze.simulator.database.Sql;
import java.util.Optional;

/** The numbers and the cards behind them. */
public final class Lines {

    private static final String READ = "select phone, operator, iccid, sim from phone where phone = ?";

    private Lines() {}

    public static Optional<Line> find(Sql sql, String phone) {
        return sql.one(READ, Line::of, phone);
    }

    /** An unknown number is {@link Unknown}. */
    public static Line of(Sql sql, String phone) {
        return find(sql, phone).orElseThrow(() -> new Unknown(phone));
    }

    /** As {@link #of(Sql, String)}; nobody else changes the number until the transaction ends. */
    public static Line locked(Sql sql, String phone) {
        return sql.one(READ + " for update", Line::of, phone).orElseThrow(() -> new Unknown(phone));
    }
}
