package az.icaze.callcentre;

import az.icaze.Refusal;
import java.util.Locale;

/** The PIN is not for the call centre to unblock. */
final class PinNotUnblockable extends Refusal {

    private static final long serialVersionUID = 1L;

    /** What stands against it. */
    enum Reason {
        /** A plastic card has a PUK: the holder unblocks it himself (rule R102). */
        PLASTIC_CARD,
        /** There is no service on the number that could be used afterwards. */
        NO_SERVICE
    }

    PinNotUnblockable(Reason reason) {
        super("pin-not-unblockable." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
