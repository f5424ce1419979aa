package az.icaze;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * The house says no: a rule forbids what was asked. Each rule that refuses has a subclass named after the fact, thrown
 * by the entity or service that holds the rule. The transaction is rolled back; the person reads the text under
 * {@link #key()}, a machine gets a problem document (RFC 9457) with {@link #status()}, a batch records the result.
 */
@ApplicationException(rollback = true)
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final List<String> arguments;

    /**
     * @param key what the person reads: the text {@code refusal.<key>} in every language
     * @param arguments for the places {@code {0}}, {@code {1}}… of that text, never personal data
     */
    protected Refusal(String key, Object... arguments) {
        super(key);
        this.key = "refusal." + key;
        this.arguments = List.of(arguments).stream().map(String::valueOf).toList();
    }

    public final String key() {
        return key;
    }

    public final List<String> arguments() {
        return arguments;
    }

    /** HTTP status: 409 where the state forbids it, 403 where the person may not. */
    public int status() {
        return 409;
    }
}
