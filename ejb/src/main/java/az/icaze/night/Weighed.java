package az.icaze.night;

/** What a job does when it knows how much is due. */
public enum Weighed {
    WORK,

    /** More than usual is due: it waits for a person. */
    HELD,

    /** It was only to be known. */
    REHEARSED
}
