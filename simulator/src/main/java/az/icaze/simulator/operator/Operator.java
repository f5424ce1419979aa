package az.icaze.simulator.operator;

/** The three mobile operators. */
public enum Operator {
    AZERCELL,
    BAKCELL,
    NAR
}
