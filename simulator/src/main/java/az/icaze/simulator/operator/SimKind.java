package az.icaze.simulator.operator;

/** A SIM card of plastic with a PUK, or one embedded in the telephone without (R100). */
public enum SimKind {
    PHYSICAL,
    ESIM
}
