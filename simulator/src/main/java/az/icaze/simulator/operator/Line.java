package az.icaze.simulator.operator;

import az.icaze.simulator.database.Row;

/**
 * A number with the card behind it.
 *
 * @param phone E.164, for example +994502147717
 * @param iccid the card's own number
 */
public record Line(String phone, Operator operator, String iccid, SimKind sim) {

    public static Line of(Row row) {
        return new Line(
                row.text("phone"),
                Operator.valueOf(row.text("operator")),
                row.text("iccid"),
                SimKind.valueOf(row.text("sim")));
    }
}
