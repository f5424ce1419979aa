package az.icaze.night;

/** How the batch runtime left a run. */
public enum RunEnd {
    DONE,
    HELD,
    STOPPED,
    FAILED
}
