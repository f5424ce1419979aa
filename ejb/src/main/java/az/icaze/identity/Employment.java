package az.icaze.identity;

import java.util.Objects;

/**
 * That a person works for an organisation, as the register of employment contracts knows it.
 *
 * @param contract {@code EMPLOYMENT}, {@code SERVICE} or {@code FOUNDER}
 */
public record Employment(Voen voen, Fin fin, String position, String contract) {

    public Employment {
        Objects.requireNonNull(voen, "voen");
        Objects.requireNonNull(fin, "fin");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(contract, "contract");
    }
}
