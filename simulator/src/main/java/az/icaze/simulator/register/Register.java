package az.icaze.simulator.register;

/** What may answer the portal or be away on its own. */
public enum Register {
    PERSONS,
    /** With the contracts of their employees, and the tax service that enters entrepreneurs. */
    ORGANISATIONS;

    /** The register that answers at this path below {@code registers}. */
    static Register at(String path) {
        return path.startsWith("persons") ? PERSONS : ORGANISATIONS;
    }
}
