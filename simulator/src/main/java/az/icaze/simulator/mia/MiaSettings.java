package az.icaze.simulator.mia;

import az.icaze.simulator.database.Database;
import az.icaze.simulator.database.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** How the ministry behaves: paused, slow, or refusing by rule. Kept over restarts. */
@Dependent
public class MiaSettings {

    /**
     * One behaviour.
     *
     * @param paused leaves permits on the queue
     * @param rejectWhen member of the event → value; a permit that has it anywhere is rejected
     * @param delaySeconds 0 to 86400; how late each answer is sent
     */
    public record Setting(boolean paused, Map<String, String> rejectWhen, int delaySeconds) {

        public Setting {
            rejectWhen = Map.copyOf(rejectWhen);
        }
    }

    private final Database database;

    @Inject
    MiaSettings(Database database) {
        this.database = database;
    }

    public Setting read() {
        return database.atOnce(MiaSettings::read);
    }

    boolean paused() {
        return database.atOnce(sql -> sql.one("select paused from mia_setting", row -> row.flag("paused")))
                .orElseThrow();
    }

    public void write(Setting setting) {
        database.inTransaction(sql -> {
            sql.update(
                    "update mia_setting set paused = ?, delay_seconds = ?", setting.paused(), setting.delaySeconds());
            sql.update("delete from mia_rule");
            setting.rejectWhen()
                    .forEach((field, value) ->
                            sql.update("insert into mia_rule (field, value) values (?, ?)", field, value));
            return null;
        });
    }

    static Setting read(Sql sql) {
        Map<String, String> rules = new LinkedHashMap<>();
        sql.list(
                "select field, value from mia_rule order by field",
                row -> rules.put(row.text("field"), row.text("value")));
        return sql.one(
                        "select paused, delay_seconds from mia_setting",
                        row -> new Setting(row.flag("paused"), rules, row.number("delay_seconds")))
                .orElseThrow();
    }
}
