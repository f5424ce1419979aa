package az.icaze.signing;

/** Where a session stands; COMPLETE is final. */
public enum SessionState {
    RUNNING,
    COMPLETE
}
