package az.icaze.simulator.phone;

/** The codes of a SIM card (R98, R106): known to the person only. */
public enum Code {
    /** Identification; four digits. */
    PIN1(4),
    /** Electronic signature; five digits. */
    PIN2(5),
    /** Unblocks both; eight digits; an eSIM has none. */
    PUK(8);

    private final int digits;

    Code(int digits) {
        this.digits = digits;
    }

    public int digits() {
        return digits;
    }

    boolean fits(String typed) {
        return typed != null && typed.matches("[0-9]{" + digits + "}");
    }
}
