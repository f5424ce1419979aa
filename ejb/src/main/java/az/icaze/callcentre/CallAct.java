package az.icaze.callcentre;

import az.icaze.operator.PromptPurpose;

/** What a caller wants. */
public enum CallAct {
    /** To hear his User ID (rule R108). */
    USER_ID(null),
    /** To have PIN1 of his embedded SIM unblocked (rule R103). */
    UNBLOCK_PIN1(PromptPurpose.AUTHENTICATION),
    /** To have PIN2 of his embedded SIM unblocked (rule R103). */
    UNBLOCK_PIN2(PromptPurpose.SIGNATURE);

    private final PromptPurpose pin;

    CallAct(PromptPurpose pin) {
        this.pin = pin;
    }

    PromptPurpose pin() {
        return pin;
    }
}
