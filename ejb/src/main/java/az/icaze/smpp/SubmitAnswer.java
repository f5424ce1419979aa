package az.icaze.smpp;

import org.jsmpp.SMPPConstant;

/**
 * How a submit_sm ended.
 *
 * @param messageId the message centre's name for what it took; else empty
 * @param reason for the log: status or fault, never words of the text
 */
record SubmitAnswer(Kind kind, String messageId, String reason) {

    /** What is to be done. */
    enum Kind {
        TAKEN,
        /** The text is given up, like one that could not be delivered. */
        NEVER,
        /** The text is tried again; nothing else waits for it but what follows it on the same telephone. */
        LATER,
        /** As LATER, but the fault is the message centre's own or our account's: the text is not given up for it within a day. */
        AWAY,
        /** Too fast: everything waits, and the text is to blame for nothing. */
        SLOWER,
        /** The session is over; the text is to blame for nothing, and goes again in the next one. */
        LOST
    }

    static SubmitAnswer taken(String messageId) {
        return new SubmitAnswer(Kind.TAKEN, messageId, "");
    }

    static SubmitAnswer of(Kind kind, String reason) {
        return new SubmitAnswer(kind, "", reason);
    }

    /**
     * What a command_status means (SMPP 3.4, 5.1.3). For good are only those that speak of this text or this telephone;
     * what speaks of our account or our settings is mended by a person, and the text then goes.
     */
    static SubmitAnswer refused(int status) {
        Kind kind =
                switch (status) {
                    case SMPPConstant.STAT_ESME_RTHROTTLED, SMPPConstant.STAT_ESME_RMSGQFUL -> Kind.SLOWER;
                    case SMPPConstant.STAT_ESME_RINVMSGLEN,
                            SMPPConstant.STAT_ESME_RINVDSTADR,
                            SMPPConstant.STAT_ESME_RINVDSTTON,
                            SMPPConstant.STAT_ESME_RINVDSTNPI,
                            SMPPConstant.STAT_ESME_RX_P_APPN,
                            SMPPConstant.STAT_ESME_RX_R_APPN -> Kind.NEVER;
                    case SMPPConstant.STAT_ESME_RSYSERR,
                            SMPPConstant.STAT_ESME_RX_T_APPN,
                            SMPPConstant.STAT_ESME_RINVBNDSTS,
                            SMPPConstant.STAT_ESME_RBINDFAIL,
                            SMPPConstant.STAT_ESME_RINVPASWD,
                            SMPPConstant.STAT_ESME_RINVSYSID,
                            SMPPConstant.STAT_ESME_RINVSERTYP,
                            SMPPConstant.STAT_ESME_RINVSRCADR,
                            SMPPConstant.STAT_ESME_RINVSRCTON,
                            SMPPConstant.STAT_ESME_RINVSRCNPI -> Kind.AWAY;
                    default -> Kind.LATER;
                };
        return of(kind, "command_status 0x%08x".formatted(status));
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
