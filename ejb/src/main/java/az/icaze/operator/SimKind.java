package az.icaze.operator;

/** Whether the SIM card is one of plastic, with a PUK, or embedded in the telephone, without (rule R100). */
public enum SimKind {
    PHYSICAL,
    ESIM
}
