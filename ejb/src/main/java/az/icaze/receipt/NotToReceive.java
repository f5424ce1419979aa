package az.icaze.receipt;

import az.icaze.Refusal;
import java.util.Locale;

/** A certificate cannot be applied for online, or an application not be taken back, as things stand. */
public final class NotToReceive extends Refusal {

    private static final long serialVersionUID = 1L;

    /** What stands against it. */
    enum Reason {
        /** Citizen certificates are given at a counter only (rule R64). */
        CITIZEN_AT_COUNTER,
        /** The person signed in with another certificate than his Citizen one (rule R64). */
        CITIZEN_SIGN_IN,
        /** There is no Citizen certificate on the number that can be used now: a visit leads on (rule R59). */
        NO_CITIZEN,
        /** He has a certificate of this type already (rule R59). */
        ALREADY_HELD,
        /** He has a certificate of the other type, and both never stand on one number (rules D3, R59). */
        OTHER_HELD,
        /** An application for this type is open (rule R60). */
        ALREADY_APPLIED,
        /** An application for the other type is open on the number; only one of them could be approved (rule D3). */
        OTHER_APPLIED,
        /** The service does not carry the type, and the house gives none beside such a service (rule R65). */
        SERVICE_TYPE,
        /** A Governmental certificate is always for a state body (rule R117). */
        ORGANISATION_MISSING,
        /** What was signed is not what is applied for now. */
        CHANGED,
        /** The signature under the application does not hold (rule R60). */
        SIGNATURE_BROKEN,
        /** There is nothing to take back. */
        NOTHING_TO_WITHDRAW
    }

    NotToReceive(Reason reason) {
        super("not-to-receive." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
