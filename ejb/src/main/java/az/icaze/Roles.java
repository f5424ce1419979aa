package az.icaze;

/**
 * Roles of the container, for {@code @RolesAllowed}: {@link #PERSON} is everybody who signed in; the others are the
 * staff roles, held by grant and only with a Governmental certificate.
 */
public final class Roles {

    public static final String PERSON = "PERSON";

    /** A counter's own system, not a person. */
    public static final String COUNTER = "COUNTER";

    /** An outside scheduler of the night's jobs, not a person. */
    public static final String NIGHT_SCHEDULER = "NIGHT_SCHEDULER";

    public static final String ASXM_CLERK = "ASXM_CLERK";
    public static final String CALL_CENTRE = "CALL_CENTRE";
    public static final String MINISTRY_EDITOR = "MINISTRY_EDITOR";
    public static final String MINISTRY_INSPECTOR = "MINISTRY_INSPECTOR";
    public static final String POLICE = "POLICE";
    public static final String NIGHT_OPERATOR = "NIGHT_OPERATOR";
    public static final String NIGHT_READER = "NIGHT_READER";
    public static final String AUDITOR = "AUDITOR";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    private Roles() {}
}
