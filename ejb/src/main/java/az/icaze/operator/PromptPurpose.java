package az.icaze.operator;

/** What the person does on the telephone; each has a PIN and a key of its own, never interchangeable (rule R98). */
public enum PromptPurpose {
    /** Says who one is, with PIN1. */
    AUTHENTICATION,
    /** Signs, with PIN2. */
    SIGNATURE
}
