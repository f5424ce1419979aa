package az.icaze.callcentre;

import az.icaze.identity.Phone;
import java.time.Instant;

/**
 * One call, for the operator who took it and for the person in whose name it was made.
 *
 * @param phone the number it was about
 * @param since when it came to its state
 */
public record CallView(Instant at, Phone phone, CallAct act, CallState state, Instant since) {}
