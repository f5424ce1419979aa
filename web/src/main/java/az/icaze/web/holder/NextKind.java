package az.icaze.web.holder;

import java.util.EnumSet;
import java.util.Set;

/** What there is to do next. Each has its text {@code own.next.<KIND>}, and the page that leads on. */
enum NextKind {
    /** The certificates can be used; the window has not opened (rule R66). */
    NOTHING("/prolongation/index", ""),
    /** The PUK is blocked: a new SIM, then new certificates (rule R104). */
    NEW_SIM("/how-to-get", "step-1"),
    /** The service was given up or ended: first the operator, then ASXM (rule R97). */
    NEW_SERVICE("/how-to-get", "step-1"),
    /** Another SIM serves the number: new certificates at ASXM (rule R96). */
    NEW_CERTIFICATES("/how-to-get", "step-5"),
    /** Revoked because the telephone was lost: a new SIM, then new certificates (rule R105). */
    REPLACE_LOST("/how-to-get", "step-1"),
    /** Reported lost: found, or to be replaced (rule R105). */
    LOST("/how-to-get", "step-5"),
    /** Suspended or revoked by ASXM: only they can say why. */
    ASK("/help", "help-CERTIFICATES"),
    /** One of several certificates is suspended, not for a loss. */
    ASK_ONE("/help", "help-CERTIFICATES"),
    /** The fee is unpaid (rules R92, R93). */
    PAY("/help", "help-GENERAL"),
    /** Suspended by the operator. */
    ASK_OPERATOR("/help", "help-GENERAL"),
    /** The notification of a visit at the desk is unsigned (rule R57). */
    SIGN_NOTIFICATION("/how-to-get", "step-7"),
    /** The service is of a type that does not carry a certificate (rules R65, R78). */
    CHANGE_TYPE("/receipt/index", ""),
    /** The service is of a type of which there is no certificate yet (rule R83-c). */
    GET_FURTHER("/receipt/index", ""),
    /** It was applied for, and rejected (rule R63). */
    APPLY_AGAIN("/receipt/index", ""),
    /** Something else was applied for, and rejected of late (rule R63). */
    READ_REJECTION("/receipt/index", ""),
    /** It was applied for; ASXM has yet to decide (rule R62). */
    WAIT_FOR_REVIEW("/receipt/index", ""),
    /** It is filled in; PIN2 is awaited over it (rule R60). */
    SIGN_RECEIPT("/receipt/sign", ""),
    /** PIN2 was asked for and not given (rule R60). */
    UNSIGNED_RECEIPT("/receipt/index", ""),
    /** As the former, over an application to prolong (rule R67). */
    SIGN_PROLONGATION("/prolongation/sign", ""),
    /** First a Citizen certificate, without which nobody can apply (rule R66; rules.md 12). */
    VISIT_FOR_CITIZEN("/prolongation/index", ""),
    APPLY("/prolongation/index", ""),
    SEND_WORD("/prolongation/index", ""),
    /** It is applied for; the word is sent when the last day has passed (rule R69). */
    SEND_WORD_LATER("/prolongation/index", ""),
    /** As the word, and then ASXM, for nobody applied in time (rules R82, R84). */
    SEND_WORD_AND_VISIT("/prolongation/index", ""),
    /** Instead of the word, with an embedded SIM (rule R71). */
    VISIT_OPERATOR("/prolongation/index", ""),
    VISIT_OPERATOR_LATER("/prolongation/index", ""),
    VISIT_OPERATOR_AND_ASXM("/prolongation/index", ""),
    WAIT_FOR_OPERATOR("/prolongation/index", ""),
    WAIT_FOR_CERTIFICATES("/prolongation/index", ""),
    /** The new certificates are later than promised (rule R74). */
    LATE("/prolongation/index", ""),
    VISIT_ASXM("/prolongation/index", "");

    private static final Set<NextKind> BY_ASXM = EnumSet.of(
            NEW_SIM,
            NEW_SERVICE,
            NEW_CERTIFICATES,
            REPLACE_LOST,
            LOST,
            SIGN_NOTIFICATION,
            VISIT_FOR_CITIZEN,
            SEND_WORD_AND_VISIT,
            VISIT_OPERATOR_AND_ASXM,
            VISIT_ASXM);

    private static final Set<NextKind> TOO_LATE = EnumSet.of(SEND_WORD_AND_VISIT, VISIT_OPERATOR_AND_ASXM, VISIT_ASXM);

    private static final Set<NextKind> BY_WORD = EnumSet.of(SEND_WORD, SEND_WORD_LATER, SEND_WORD_AND_VISIT);

    /** Nothing on the number can be kept any more: who has another one may leave it at that. */
    private static final Set<NextKind> ENDED = EnumSet.of(
            NEW_SIM,
            NEW_SERVICE,
            NEW_CERTIFICATES,
            REPLACE_LOST,
            ASK,
            SEND_WORD_AND_VISIT,
            VISIT_OPERATOR_AND_ASXM,
            VISIT_ASXM);

    private static final Set<NextKind> UNDER_WAY =
            EnumSet.of(WAIT_FOR_REVIEW, WAIT_FOR_OPERATOR, WAIT_FOR_CERTIFICATES);

    private static final Set<NextKind> BY_SIGNING_IN = EnumSet.of(APPLY, GET_FURTHER, APPLY_AGAIN, READ_REJECTION);

    private final String page;
    private final String part;

    NextKind(String page, String part) {
        this.page = page;
        this.part = part;
    }

    /** Outcome of the page that leads on. */
    String page() {
        return page;
    }

    /** Whether he goes to ASXM, now or after it: where it is and when it is open is told at 1847. */
    boolean byAsxm() {
        return BY_ASXM.contains(this);
    }

    /** Whether the time to apply online has passed. */
    boolean tooLate() {
        return TOO_LATE.contains(this);
    }

    /** Whether a word is sent to 8500, now or later: what it costs is told (rule R72). */
    boolean sendsWord() {
        return BY_WORD.contains(this);
    }

    /** Whether the number is beyond keeping, so that only new certificates help. */
    boolean ended() {
        return ENDED.contains(this);
    }

    /** Whether others are at work at it, whose progress one can see. */
    boolean underWay() {
        return UNDER_WAY.contains(this);
    }

    /** Whether it is done on the portal, signed in with the number it is about. */
    boolean bySigningIn() {
        return BY_SIGNING_IN.contains(this);
    }

    /** Whether the page that leads on is about the number one is signed in with, and about no other. */
    boolean ofOwnNumber() {
        return page.startsWith("/prolongation/") || page.startsWith("/receipt/");
    }

    /** How the notice that tells it looks: ok where there is nothing to do, info where others are at work. */
    String notice() {
        return switch (this) {
            case NOTHING -> "ok";
            case WAIT_FOR_OPERATOR,
                    WAIT_FOR_CERTIFICATES,
                    WAIT_FOR_REVIEW,
                    GET_FURTHER,
                    UNSIGNED_RECEIPT,
                    SEND_WORD_LATER,
                    VISIT_OPERATOR_LATER -> "info";
            default -> "warn";
        };
    }

    /** Whether PIN2 is awaited this minute. */
    boolean awaited() {
        return this == SIGN_RECEIPT || this == SIGN_PROLONGATION;
    }

    /** Where on that page; empty for its beginning. */
    String part() {
        return part;
    }
}
