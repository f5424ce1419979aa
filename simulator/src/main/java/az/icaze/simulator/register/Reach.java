package az.icaze.simulator.register;

import az.icaze.simulator.database.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Whether a register answers the portal, or is away as real ones sometimes are. Kept over restarts. */
@Dependent
public class Reach {

    private final Database database;

    @Inject
    Reach(Database database) {
        this.database = database;
    }

    /** True until somebody takes it away. */
    public boolean answering(Register register) {
        return database.atOnce(sql -> sql.one(
                        "select answering from register_reach where register = ?",
                        row -> row.flag("answering"),
                        register.name()))
                .orElseThrow();
    }

    /** From now on; the register's own pages always work. */
    public void set(Register register, boolean answering) {
        database.inTransaction(sql ->
                sql.update("update register_reach set answering = ? where register = ?", answering, register.name()));
    }
}
