package az.icaze.staff;

/** How a question ended. */
public enum Decision {
    /** The second person said yes. */
    APPROVED,
    /** The second person said no. */
    DECLINED,
    /** The one who asked took it back. */
    WITHDRAWN,
    /** Nobody answered in time; found out when the same is asked anew, and never told to the room that asked. */
    LAPSED
}
