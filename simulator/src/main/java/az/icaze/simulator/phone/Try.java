package az.icaze.simulator.phone;

/**
 * The card's verdict on a typed code.
 *
 * @param right the code is right and was not blocked
 * @param left tries left after this one, 0 when blocked
 */
public record Try(boolean right, int left) {

    static final Try BLOCKED = new Try(false, 0);

    public boolean blocked() {
        return !right && left == 0;
    }
}
