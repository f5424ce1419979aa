package az.icaze.staff;

/** What the second person said. */
public enum Decision {
    APPROVED,
    DECLINED
}
