package az.icaze.staff;

/** What staff may be; the names are those of {@link az.icaze.Roles}. A person may hold several. */
public enum StaffRole {
    /** Works at the counter of the certification centre (ASXM). */
    ASXM_CLERK,
    /** Answers at 1847. */
    CALL_CENTRE,
    /** Keeps regimes, activities and announcements for the ministry. */
    MINISTRY_EDITOR,
    /** Watches over the use of permits for the ministry. */
    MINISTRY_INSPECTOR,
    /** Checks people on the street. */
    POLICE,
    /** Runs the night's jobs. */
    NIGHT_OPERATOR,
    /** Sees the night's jobs. */
    NIGHT_READER,
    /** Reads and verifies the audit trail. */
    AUDITOR,
    /** Grants roles, with a second administrator. */
    ADMINISTRATOR
}
