package az.icaze.callcentre;

/** What became of a call. */
public enum CallState {
    /** Not all answers were right, or nobody knows yet; counts as one in vain. */
    NOT_IDENTIFIED,
    /** The register did not answer; counts for nothing. */
    REGISTER_AWAY,
    /** All answers were right, and nothing was done. */
    IDENTIFIED,
    /** The User ID was told. */
    TOLD,
    /** A second operator is to decide about the unblocking. */
    ASKED,
    /** The second operator said no, nobody decided in time, or the first one took it back. */
    DECLINED,
    /** The mobile operator was asked to unblock. */
    SENT,
    /** The PIN is unblocked. */
    DONE,
    /** The mobile operator does not unblock it. */
    REFUSED
}
