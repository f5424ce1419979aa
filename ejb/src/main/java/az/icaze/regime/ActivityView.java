package az.icaze.regime;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An activity that a regime permits (R12).
 *
 * @param code stable within the regime
 * @param validFrom first Baku date on which it is permitted
 * @param validTo last Baku date; {@code null} while no end is set
 */
public record ActivityView(String code, Names name, LocalDate validFrom, LocalDate validTo) implements Serializable {

    /** Whether it is permitted on every day from one Baku date to the other, both included. */
    public boolean permittedThroughout(LocalDate from, LocalDate to) {
        return !from.isBefore(validFrom) && (validTo == null || !to.isAfter(validTo));
    }
}
