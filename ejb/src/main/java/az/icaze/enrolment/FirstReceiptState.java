package az.icaze.enrolment;

import java.util.EnumSet;
import java.util.Set;

/** Where a visit stands: the names say what is to be done. */
public enum FirstReceiptState {
    /** Step 5: the documents are to be shown (rule R55). */
    DOCUMENTS,
    /** Step 6: application and annex are to be signed before the clerk (rule R56). */
    PAPERS,
    /** The SIM card is to be looked at again: the operator did not have the keys made, or the number has another card. */
    SIM,
    /** The SIM card is making its keys. */
    KEYS,
    /** Step 7: the certificates can be activated (rule R57). */
    READY,
    /** The certificates are active; the holder has yet to sign the notification (rule R57). */
    ACTIVATED,
    DONE,
    SENT_AWAY,
    /** The certificates ended before the notification was signed. */
    LAPSED;

    private static final Set<FirstReceiptState> REFUSABLE = EnumSet.range(DOCUMENTS, READY);

    /** Whether somebody waits for something. */
    public boolean open() {
        return refusable() || this == ACTIVATED;
    }

    /** Whether the applicant can still be sent away: nothing was issued yet. */
    public boolean refusable() {
        return REFUSABLE.contains(this);
    }
}
