package az.icaze;

import jakarta.ejb.ApplicationException;

/**
 * Input that is no value of its type, thrown by the constructor of a value type: a message at the field, 400 in REST.
 * The text is {@code malformed.<key>} in every language and says what to type instead.
 */
@ApplicationException(rollback = true)
public final class Malformed extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String key;

    /** @param key names the type and, where a hint helps, the mistake: {@code fin}, {@code fin.letter-o} */
    public Malformed(String key) {
        super(key);
        this.key = "malformed." + key;
    }

    public String key() {
        return key;
    }
}
