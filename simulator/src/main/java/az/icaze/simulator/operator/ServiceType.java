package az.icaze.simulator.operator;

/** What the Asan İmza service of a number carries (rule D3). */
public enum ServiceType {
    CITIZEN,
    BUSINESS,
    GOVERNMENTAL
}
