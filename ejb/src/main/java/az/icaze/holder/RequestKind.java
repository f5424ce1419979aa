package az.icaze.holder;

/** What a holder asks for himself, signed with PIN2. */
public enum RequestKind {
    /** Another User ID (rule R109). */
    USER_ID("user-id-change", "user-id"),
    /** To have the service no more (rules R56, R97). */
    CANCELLATION("service-cancellation", "cancellation"),
    /** To be registered as an entrepreneur (rule R44). */
    VOEN("voen-registration", "voen");

    private final String code;
    private final String key;

    RequestKind(String code, String key) {
        this.code = code;
        this.key = key;
    }

    /** Of the thing, in the trail and for signing. */
    String code() {
        return code;
    }

    /** Key of what the telephone shows; begins the keys of what the pages say about it. */
    public String key() {
        return key;
    }
}
