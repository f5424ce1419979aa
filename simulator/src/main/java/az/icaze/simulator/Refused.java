package az.icaze.simulator;

/** The outside says no: 409 in REST, the text {@code refused.<key>} on a page. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    /** The key names the fact, for example {@code prompt.none}. */
    public Refused(String key) {
        super(key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
