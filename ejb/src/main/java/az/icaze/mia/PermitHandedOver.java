package az.icaze.mia;

import az.icaze.identity.PermitNumber;
import java.time.Instant;

/** The message with this permit reached the Ministry's queue; fired in the transaction that notes it. */
public record PermitHandedOver(PermitNumber number, int revision, Instant at) {}
