package az.icaze.simulator.register;

import az.icaze.simulator.database.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Whether the registers answer the portal, or are away as real ones sometimes are. Kept over restarts. */
@Dependent
public class Reach {

    private final Database database;

    @Inject
    Reach(Database database) {
        this.database = database;
    }

    /** True until somebody takes them away. */
    public boolean answering() {
        return database.atOnce(sql -> sql.one("select answering from register_setting", row -> row.flag("answering")))
                .orElseThrow();
    }

    /** From now on; the pages of the registers themselves always work. */
    public void set(boolean answering) {
        database.inTransaction(sql -> sql.update("update register_setting set answering = ?", answering));
    }
}
