package az.icaze.web;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.signing.SigningOutcome;
import az.icaze.staff.StaffRole;
import az.icaze.visit.VisitEnd;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text a person reads stands in three languages, is used, and is there when it is asked for. */
class TextsTest {

    /** Read by Faces and PrimeFaces under names of their own. */
    private static final List<String> FOREIGN = List.of("jakarta.faces.", "primefaces.");

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^}]*)}");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"");
    private static final Pattern REFUSAL = Pattern.compile("super\\(\\s*\"([a-z0-9.-]+)\"(\\s*\\+)?");

    private static final Map<String, String> AZ = bundle("az");

    private static Map<String, String> bundle(String language) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String line : Sources.text(
                        Sources.file("src/main/resources/az/icaze/web/texts_" + language + ".properties"))
                .lines()
                .toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int at = line.indexOf('=');
                assertThat(at).as(line).isPositive();
                assertThat(texts.put(line.substring(0, at), line.substring(at + 1)))
                        .as("twice in %s: %s", language, line)
                        .isNull();
            }
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void every_key_stands_in_every_language(String language) {
        assertThat(bundle(language).keySet()).containsExactlyInAnyOrderElementsOf(AZ.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"az", "en", "ru"})
    void no_text_is_empty_or_carries_a_quote_that_formatting_would_swallow(String language) {
        bundle(language).forEach((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            assertThat(text).as("%s: write ’", key).doesNotContain("'");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void a_text_takes_the_same_arguments_in_every_language(String language) {
        bundle(language)
                .forEach((key, text) -> assertThat(arguments(text)).as(key).isEqualTo(arguments(AZ.get(key))));
    }

    private static Set<String> arguments(String text) {
        assertThat(new MessageFormat(text)).isNotNull();
        return Pattern.compile("\\{\\d")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void no_text_is_unused() {
        Set<String> said = said();
        List<String> unused = AZ.keySet().stream()
                .filter(key -> FOREIGN.stream().noneMatch(key::startsWith))
                .filter(key -> said.stream().noneMatch(uses(key)))
                .toList();
        assertThat(unused).isEmpty();
    }

    /** Whether a literal of page or class names this key: wholly, as its beginning, or as the key of a refusal. */
    private static Predicate<String> uses(String key) {
        String whole = key.replaceFirst("\\.next$", "");
        String thrown = whole.replaceFirst("^(refusal|malformed)\\.", "").replaceFirst("\\.cyrillic$", "");
        return literal -> literal.equals(key)
                || literal.equals(whole)
                || literal.equals(thrown)
                || (literal.matches(".+\\.") && (key.startsWith(literal) || thrown.startsWith(literal)));
    }

    private static Set<String> said() {
        Set<String> said = new TreeSet<>();
        Sources.pages().forEach(page -> expressions(Sources.text(page))
                .forEach(expression -> said.addAll(groups(QUOTED, expression))));
        Stream.concat(Sources.counterClasses().stream(), Sources.roomClasses().stream())
                .forEach(file -> said.addAll(groups(LITERAL, Sources.text(file))));
        return said;
    }

    private static List<String> expressions(String page) {
        return groups(EXPRESSION, page);
    }

    private static List<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    @Test
    void every_text_a_page_asks_for_is_there() {
        List<String> missing = new ArrayList<>();
        Pattern whole = Pattern.compile("(?:\\bt\\[|texts\\.of\\()'([^']+)'\\s*[\\],)]");
        Pattern beginning = Pattern.compile("(?:\\bt\\[|texts\\.of\\()'([^']+)'\\.concat");
        Sources.pages().forEach(page -> expressions(Sources.text(page)).forEach(expression -> {
            groups(whole, expression).stream()
                    .filter(key -> !AZ.containsKey(key))
                    .forEach(missing::add);
            groups(beginning, expression).stream()
                    .filter(start -> AZ.keySet().stream().noneMatch(key -> key.startsWith(start)))
                    .forEach(missing::add);
        }));
        assertThat(missing).isEmpty();
    }

    @Test
    void every_text_a_class_asks_for_is_there() {
        Pattern asked = Pattern.compile(
                "(?:texts\\.of|Texts\\.english|problems\\.at)\\((?:[^\"()]*,\\s*)?\"([a-z][^\":]*[^.\":])\"\\s*[,)]");
        List<String> missing = Sources.counterClasses().stream()
                .flatMap(file -> groups(asked, Sources.text(file)).stream())
                .filter(key -> !AZ.containsKey(key))
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void every_refusal_has_its_text() {
        List<String> missing = new ArrayList<>();
        Collection<String> sources = Stream.concat(Sources.roomClasses().stream(), Sources.counterClasses().stream())
                .map(Sources::text)
                .filter(source -> source.contains("extends Refusal"))
                .toList();
        assertThat(sources).hasSizeGreaterThan(10);
        for (String source : sources) {
            REFUSAL.matcher(source).results().forEach(found -> {
                String key = "refusal." + found.group(1);
                boolean there = found.group(2) == null
                        ? AZ.containsKey(key)
                        : AZ.keySet().stream().anyMatch(each -> each.startsWith(key));
                if (!there) {
                    missing.add(key);
                }
            });
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_mistyped_value_has_its_text() {
        Pattern thrown = Pattern.compile("new Malformed\\(\"([^\"]+)\"\\)");
        Pattern typed = Pattern.compile("Typed\\.code\\(\\w+, \"([^\"]+)\"\\)");
        Set<String> keys = new TreeSet<>();
        Stream.concat(Sources.roomClasses().stream(), Sources.counterClasses().stream())
                .map(Sources::text)
                .forEach(source -> {
                    groups(thrown, source).forEach(key -> keys.add("malformed." + key));
                    groups(typed, source)
                            .forEach(key -> keys.addAll(List.of("malformed." + key, "malformed." + key + ".cyrillic")));
                });
        assertThat(AZ.keySet()).containsAll(keys);
    }

    @Test
    void every_problem_of_a_draft_has_its_text() {
        Pattern found = Pattern.compile("Problem\\.of\\(\\s*[^,()]+,\\s*\"([^\"]+)\"\\s*[,)]");
        List<String> keys = Sources.roomClasses().stream()
                .flatMap(file -> groups(found, Sources.text(file)).stream())
                .map(key -> "problem." + key)
                .toList();
        assertThat(keys).isNotEmpty();
        assertThat(AZ.keySet()).containsAll(keys);
    }

    @ParameterizedTest
    @EnumSource(value = SigningOutcome.class, names = "OK", mode = EnumSource.Mode.EXCLUDE)
    void every_outcome_says_what_happened_and_what_to_do(SigningOutcome outcome) {
        assertThat(AZ).containsKeys(outcome.key(), outcome.key() + ".next");
    }

    @ParameterizedTest
    @EnumSource(value = VisitEnd.class, names = "LEFT", mode = EnumSource.Mode.EXCLUDE)
    void every_end_of_a_visit_says_what_happened_and_what_to_do(VisitEnd end) {
        assertThat(AZ).containsKeys(end.key(), end.key() + ".next");
    }

    @ParameterizedTest
    @EnumSource(StaffRole.class)
    void every_role_has_a_name(StaffRole role) {
        assertThat(AZ).containsKey("role." + role);
    }

    @Test
    void the_texts_of_the_source_stand_word_for_word() {
        assertThat(AZ.get("refusal.seal-authority-missing"))
                .isEqualTo(
                        "Daxil olduğunuz imza ilə xidmətdən istifadə etmək üçün ya imzanızda “Möhür Vurma Səlahiyyəti” olmalı, "
                                + "ya da səlahiyyəti olan başqa şəxs bu imzaya icazə verməlidir");
        assertThat(AZ.get("refusal.phone-not-recognised"))
                .isEqualTo("Telefon nömrəsi təyin olunmadı. Düzgün telefon nömrəsinin daxil edildiyindən əmin olun");
    }
}
