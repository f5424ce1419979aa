package az.icaze.sms;

import az.icaze.Language;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a template, filled in. */
final class Wording {

    /** A longer argument is cut: a text must not grow with what a register holds. */
    private static final int LONGEST_ARGUMENT = 60;

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    private Wording() {}

    /** @throws IllegalArgumentException when the arguments are not those of the template */
    static String of(TextTemplate template, Language language, Map<String, String> arguments) {
        if (!arguments.keySet().equals(arguments(template, language))) {
            throw new IllegalArgumentException(
                    template + " takes " + arguments(template, language) + ", not " + arguments.keySet());
        }
        return PLACE.matcher(pattern(template, language))
                .replaceAll(place -> Matcher.quoteReplacement(line(arguments.get(place.group(1)))));
    }

    static Set<String> arguments(TextTemplate template, Language language) {
        return PLACE.matcher(pattern(template, language))
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toSet());
    }

    static String pattern(TextTemplate template, Language language) {
        return language.texts(Wording.class, "sms").getString(template.key());
    }

    static String line(String argument) {
        String line = argument.replaceAll("\\p{Cntrl}", " ").strip();
        if (line.length() <= LONGEST_ARGUMENT) {
            return line;
        }
        boolean tears = Character.isHighSurrogate(line.charAt(LONGEST_ARGUMENT - 1));
        return line.substring(0, tears ? LONGEST_ARGUMENT - 1 : LONGEST_ARGUMENT);
    }
}
