package az.icaze.operator;

import az.icaze.identity.Phone;
import java.time.Instant;
import java.util.UUID;

/**
 * A request on a person's telephone: compare the code, then type the PIN of the purpose or refuse.
 *
 * @param text what the telephone shows, at most {@value #LONGEST_TEXT} characters (UCS-2)
 * @param language {@code az}, {@code en} or {@code ru}
 * @param verificationCode four digits, the same on the page and on the telephone (rule R111)
 * @param hash SHA-256, 32 bytes: what the SIM card signs
 * @param expires from here on the telephone no longer asks
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a hash; nobody compares two prompts
public record Prompt(
        UUID session,
        Phone phone,
        PromptPurpose purpose,
        String text,
        String language,
        String verificationCode,
        byte[] hash,
        Instant expires) {

    /** One message to the telephone carries no more (domain.md 2.1). */
    public static final int LONGEST_TEXT = 50;

    public Prompt {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("A telephone shows at most " + LONGEST_TEXT + " characters: " + text);
        }
        hash = hash.clone();
    }

    @Override
    public byte[] hash() {
        return hash.clone();
    }
}
