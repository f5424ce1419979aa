package az.icaze.signing;

import java.util.List;

/**
 * What the telephone shows beside the code.
 *
 * @param key in the bundle {@code az/icaze/signing/prompts}
 * @param arguments for the places {@code {0}}… of that text; together at most 50 characters
 */
public record PromptText(String key, List<String> arguments) {

    public PromptText(String key, String... arguments) {
        this(key, List.of(arguments));
    }
}
