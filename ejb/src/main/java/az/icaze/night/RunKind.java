package az.icaze.night;

/** Why a job runs. */
public enum RunKind {

    /** By the timetable; once per job and business day in the whole cluster. */
    SCHEDULED,

    /** A person or a scheduler asked for it. */
    STARTED,

    /** Counts and weighs what is due, and does nothing. */
    REHEARSAL,

    /** Only what another run refused. */
    RETRY,

    /** Takes back what another run did. */
    UNDO
}
