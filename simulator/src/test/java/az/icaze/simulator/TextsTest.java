package az.icaze.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/az/icaze/simulator");
    private static final Pattern USED =
            Pattern.compile("t\\['([a-zA-Z0-9._]+)'\\](?!\\.concat)|texts\\.of\\('([^']+)'");

    @Test
    void every_text_stands_in_three_languages_and_none_is_empty() throws IOException {
        Properties az = read("az");
        assertThat(read("en").keySet()).isEqualTo(az.keySet());
        assertThat(read("ru").keySet()).isEqualTo(az.keySet());
        for (String language : Set.of("az", "en", "ru")) {
            assertThat(read(language).values())
                    .noneMatch(text -> text.toString().isBlank());
        }
    }

    @Test
    void every_text_a_page_asks_for_is_there() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                USED.matcher(Files.readString(page))
                        .results()
                        .forEach(found -> used.add(found.group(1) == null ? found.group(2) : found.group(1)));
            }
        }
        assertThat(used).hasSizeGreaterThan(100);
        assertThat(read("az").stringPropertyNames()).containsAll(used);
    }

    @Test
    void every_text_is_asked_for_somewhere() throws IOException {
        String all =
                sources("src/main/webapp") + sources("src/main/java") + sources("../web/src/main/webapp/WEB-INF/tags");
        assertThat(read("az").stringPropertyNames().stream()
                        .filter(key -> !key.startsWith("jakarta.") && !key.startsWith("primefaces."))
                        .filter(key -> !all.contains(key) && !all.contains(beginning(key)))
                        .toList())
                .isEmpty();
    }

    /** Texts whose key is put together from a beginning and a code. */
    private static String beginning(String key) {
        if (key.startsWith("refused.")) {
            String rest = key.substring("refused.".length());
            return rest.matches("code\\.form\\..|service\\.not-.*")
                    ? rest.replaceFirst("(form\\.|not-).*", "$1")
                    : rest;
        }
        return key.substring(0, key.lastIndexOf('.') + 1)
                + (key.startsWith("mia.reason.") || key.startsWith("outcome.") ? "" : "'");
    }

    private static String sources(String root) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().matches(".*\\.(xhtml|java)"))
                    .map(TextsTest::text)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Properties read(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(
                RESOURCES.resolve("texts_" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
