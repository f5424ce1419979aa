package az.icaze.permit;

/** What time makes of a permit's nights (rule R29): derived from the clock, never stored. */
public enum PermitValidity {
    /** The first night has not begun. */
    NOT_YET_VALID,
    /** Between the beginning of the first night and the end of the last one. */
    ACTIVE,
    /** The last night is over. */
    EXPIRED
}
