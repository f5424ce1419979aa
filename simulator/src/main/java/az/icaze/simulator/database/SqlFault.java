package az.icaze.simulator.database;

import java.sql.SQLException;

/** The database failed or refused; what it said is the cause. */
public final class SqlFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SqlFault(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /** A row with this key is there already. */
    public boolean duplicate() {
        return getCause() instanceof SQLException cause && "23505".equals(cause.getSQLState());
    }
}
