package az.icaze.permit;

import java.util.List;

/**
 * Why a draft cannot be confirmed yet (rule R24).
 *
 * @param field that of a {@link Question}, {@code plates.0} to {@code plates.2}, {@code areas}; or {@code regime}, which no
 *     question can mend
 * @param key what the person reads: the text of this name, {@code problem.…} or {@code malformed.…}
 * @param arguments for the places {@code {0}}, {@code {1}}… of that text
 */
public record Problem(String field, String key, List<String> arguments) {

    static Problem of(String field, String key, Object... arguments) {
        return new Problem(
                field,
                "problem." + key,
                List.of(arguments).stream().map(String::valueOf).toList());
    }
}
