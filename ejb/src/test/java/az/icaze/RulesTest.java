package az.icaze;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever reads the number of a rule in the code finds its statement in {@code docs/rules.md}. */
class RulesTest {

    private static final Pattern NAMED =
            Pattern.compile("(?i)rules?\\s+((?:[RD]\\d+(?:[-–][RD]?\\d+)?(?:,\\s*|\\s+and\\s+)?)+)");
    private static final Pattern NUMBER = Pattern.compile("[RD]\\d+");
    private static final Pattern STATED = Pattern.compile("(?m)^- \\*\\*([RD]\\d+)\\*\\*");

    @Test
    void every_rule_that_the_code_names_is_stated() throws IOException {
        Set<String> stated = numbers(STATED, Files.readString(Path.of("../docs/rules.md")));
        Set<String> named = new TreeSet<>();
        for (Path source : Sources.below("src")) {
            Matcher mention = NAMED.matcher(Files.readString(source));
            while (mention.find()) {
                named.addAll(numbers(NUMBER, mention.group(1)));
            }
        }
        assertThat(named).isNotEmpty();
        assertThat(stated).containsAll(named);
    }

    private static Set<String> numbers(Pattern pattern, String text) {
        Set<String> numbers = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            numbers.add(matcher.groupCount() > 0 ? matcher.group(1) : matcher.group());
        }
        return numbers;
    }
}
