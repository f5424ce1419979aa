package az.icaze.certificate;

import az.icaze.Refusal;
import java.util.Locale;

/** Online prolongation cannot give a new certificate here; a visit to ASXM can (rules R74, R79, R84). */
public final class NotProlongable extends Refusal {

    private static final long serialVersionUID = 1L;

    /** What stands against it. */
    enum Reason {
        /** There is none of this type on the SIM the service runs on: never was, revoked, or on a SIM replaced since. */
        NONE_HELD,
        /** The one to prolong is suspended. */
        SUSPENDED,
        /** The service does not carry the type (rule R79). */
        SERVICE_TYPE,
        /** The register of persons records the holder's death. */
        HOLDER_DEAD
    }

    NotProlongable(Reason reason) {
        super("not-prolongable." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
