package az.icaze.callcentre;

/**
 * A PIN that cannot be used as far as the house knows, and where that stands (rules R101–R103).
 *
 * @param name {@code PIN1} or {@code PIN2}
 */
public record BlockedPin(String name, Stage stage) {

    /** What there is to do. */
    public enum Stage {
        /** The holder unblocks it with the PUK, which a plastic card has (rule R102). */
        BY_PUK,
        /** The holder of an embedded SIM calls 1847 (rule R103). */
        BY_CALL,
        /** It is asked for at 1847; the holder waits. */
        ASKED,
        /** 1847 had it unblocked; the holder sets a new one in the menu of the telephone. */
        TO_CHOOSE
    }
}
