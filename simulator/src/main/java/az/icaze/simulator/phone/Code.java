package az.icaze.simulator.phone;

import java.security.SecureRandom;

/** The codes of a SIM card (R98, R106): known to the person only. */
public enum Code {
    /** Identification; four digits. */
    PIN1(4),
    /** Electronic signature; five digits. */
    PIN2(5),
    /** Unblocks both; eight digits; an eSIM has none. */
    PUK(8);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final int digits;

    Code(int digits) {
        this.digits = digits;
    }

    public int digits() {
        return digits;
    }

    /** Drawn for a new card. */
    String random() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < digits; i++) {
            code.append(RANDOM.nextInt(10));
        }
        return code.toString();
    }

    boolean fits(String typed) {
        return typed != null && typed.matches("[0-9]{" + digits + "}");
    }
}
