package az.icaze.regime;

import java.io.Serializable;

/**
 * An area under curfew.
 *
 * @param code ISO 3166-2, {@code AZ-BA}; areas are matched by it and never by name (R5)
 */
public record AreaView(String code, Names name, AreaKind kind) implements Serializable {}
