package az.icaze.permit;

/**
 * What a form asks once (rule R22), in the order in which a draft keeps it; plates and areas, of which there may be several,
 * it asks beside these.
 */
public enum Question {
    /** {@code EMPLOYMENT}, {@code SERVICE} or {@code FOUNDER}. */
    CONTRACT("contract"),
    /** Series and number of the identity document. */
    DOCUMENT("document"),
    SURNAME("surname"),
    GIVEN_NAME("givenName"),
    /** May stay empty. */
    PATRONYMIC("patronymic"),
    /** {@code dd.MM.yyyy} or {@code yyyy-MM-dd}. */
    BIRTH_DATE("birthDate"),
    /** Series and number; may stay empty. */
    SERVICE_CARD("serviceCard"),
    POSITION("position"),
    /** May stay empty. */
    SPECIAL_RANK("specialRank"),
    /** Full name and address. */
    WORKPLACE("workplace"),
    /** {@code dd.MM.yyyy} or {@code yyyy-MM-dd}: the Baku date on which the first night begins. */
    FIRST_NIGHT("firstNight"),
    /** Likewise, the date on which the last night begins. */
    LAST_NIGHT("lastNight"),
    /** {@code HH:mm}. */
    DAILY_FROM("dailyFrom"),
    /** {@code HH:mm}, the first minute outside. */
    DAILY_TO("dailyTo"),
    /** Code of an activity the regime permits. */
    ACTIVITY("activity"),
    /** Why the work is necessary at night. */
    REASON("reason");

    private final String field;

    Question(String field) {
        this.field = field;
    }

    /** Its name in forms, in {@link Problem} and in what the database keeps of a draft. */
    public String field() {
        return field;
    }
}
