package az.icaze.operator;

/** The mobile operators whose SIM cards carry Asan İmza (domain.md 1.4). */
public enum Operator {
    AZERCELL,
    BAKCELL,
    NAR
}
