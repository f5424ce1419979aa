package az.icaze.smpp;

import java.io.IOException;
import org.jsmpp.SMPPConstant;

/** The message centre answered our bind, and not with ESME_ROK. */
class BindRefused extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;

    BindRefused(int status, IOException cause) {
        super("bind refused with command_status 0x%08x".formatted(status), cause);
        this.status = status;
    }

    /** Whether it does not know us under this name and password: only a person can mend that. */
    boolean ofOurAccount() {
        return status == SMPPConstant.STAT_ESME_RINVPASWD
                || status == SMPPConstant.STAT_ESME_RINVSYSID
                || status == SMPPConstant.STAT_ESME_RBINDFAIL;
    }
}
