package az.icaze.simulator.register;

import az.icaze.simulator.database.Row;

/**
 * A contract between an organisation and a person.
 *
 * @param contract EMPLOYMENT, SERVICE or FOUNDER
 */
public record Employment(String voen, String fin, String position, String contract) {

    static Employment of(Row row) {
        return new Employment(row.text("voen"), row.text("fin"), row.text("position"), row.text("contract"));
    }
}
