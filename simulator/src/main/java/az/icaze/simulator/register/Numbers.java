package az.icaze.simulator.register;

import java.util.Locale;

/** The forms of FIN, VÖEN and document numbers (domain.md 1.1 to 1.3). */
public final class Numbers {

    private static final int[] WEIGHTS = {4, 1, 8, 6, 2, 7, 5, 3};

    private Numbers() {}

    /** Without spaces and hyphens, in capitals. */
    public static String bare(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    public static boolean fin(String bare) {
        return bare.matches("[0-9A-HJ-NP-Z]{7}");
    }

    public static boolean document(String bare) {
        return bare.matches("AZE[0-9]{8}|(?:[A-Z]{2}|MYI|DYI|MOM)[0-9]{7}");
    }

    /** Ten digits, the ninth a check digit, the tenth 1 or 2. */
    public static boolean voen(String bare) {
        return bare.matches("[0-9]{9}[12]") && checkDigit(bare) == bare.charAt(8) - '0';
    }

    /** Returns 10 for a serial that is never given out */
    static int checkDigit(String firstEight) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (firstEight.charAt(i) - '0');
        }
        return sum % 11;
    }
}
