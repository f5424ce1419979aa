package az.icaze.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Named;
import java.beans.Introspector;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What can be said about a page without a server. */
class PagesTest {

    private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)}");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Set<String> READ_BY_PEOPLE = Set.of(
            "alt",
            "aria-label",
            "ariaHeaderText",
            "ariaLabel",
            "ariaRowLabel",
            "emptyMessage",
            "header",
            "headerText",
            "heading",
            "hint",
            "itemLabel",
            "label",
            "lead",
            "missing",
            "over",
            "placeholder",
            "text",
            "title",
            "what",
            "when",
            "why");
    private static final Map<String, Class<?>> BEANS = beans();

    static Stream<Path> pages() {
        return Sources.pages().stream();
    }

    /** The simulator's pages, too: whoever tries the portal reads those in the same three languages. */
    static Stream<Path> pagesOfBoth() {
        return Stream.concat(pages(), Sources.simulatorPages().stream());
    }

    private static Stream<Node> nodes(Node node) {
        return Stream.concat(
                Stream.of(node),
                IntStream.range(0, node.getChildNodes().getLength())
                        .mapToObj(node.getChildNodes()::item)
                        .flatMap(PagesTest::nodes));
    }

    private static Stream<Attr> attributes(Node node) {
        return node instanceof Element element
                ? IntStream.range(0, element.getAttributes().getLength())
                        .mapToObj(at -> (Attr) element.getAttributes().item(at))
                : Stream.empty();
    }

    /** A staff page without a line of its own is for nobody. */
    @Test
    void says_of_every_staff_page_which_roles_open_it() {
        String constraints = Sources.text(Sources.file("src/main/webapp/WEB-INF/web.xml"));
        Path root = Sources.file("src/main/webapp");
        assertThat(pages().map(page -> "/" + root.relativize(page)).filter(page -> page.startsWith("/staff/")))
                .isNotEmpty()
                .allMatch(page -> constraints.contains("<url-pattern>" + page + "</url-pattern>"));
    }

    @ParameterizedTest
    @MethodSource("pagesOfBoth")
    void is_well_formed(Path page) throws Exception {
        assertThat(Sources.document(page).getDocumentElement()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("pagesOfBoth")
    void holds_no_script_or_style_of_its_own_and_nothing_the_policy_forbids(Path page) throws Exception {
        nodes(Sources.document(page)).forEach(node -> {
            assertThat(node.getNodeName()).isNotIn("script", "style", "f:ajax", "h:commandLink");
            attributes(node).forEach(attribute -> {
                assertThat(attribute.getName().toLowerCase(Locale.ROOT))
                        .as("of %s", node.getNodeName())
                        .isNotEqualTo("style")
                        .doesNotStartWith("on");
                assertThat(attribute.getName() + "=" + attribute.getValue()).isNotEqualTo("escape=false");
            });
        });
    }

    @ParameterizedTest
    @MethodSource("pagesOfBoth")
    void holds_no_text_outside_the_bundles(Path page) throws Exception {
        nodes(Sources.document(page)).forEach(node -> {
            if (node.getNodeType() == Node.TEXT_NODE) {
                assertNoText(node.getNodeValue(), node);
            }
            attributes(node)
                    .filter(attribute -> READ_BY_PEOPLE.contains(attribute.getLocalName()))
                    .forEach(attribute -> assertNoText(attribute.getValue(), attribute));
        });
    }

    private static void assertNoText(String value, Node where) {
        assertThat(LETTER.matcher(EXPRESSION.matcher(value).replaceAll("")).find())
                .as("%s: %s", where.getNodeName(), value)
                .isFalse();
        EXPRESSION
                .matcher(value)
                .results()
                .flatMap(found -> QUOTED.matcher(found.group(1)).results())
                .forEach(quoted -> assertThat(quoted.group(1)).as(value).matches("[\\x21-\\x7E]*|[^\\p{L}]*"));
    }

    /** By its id the server knows that the page asks, not the person, so that waiting keeps no session alive. */
    @ParameterizedTest
    @MethodSource("pages")
    void asks_by_itself_under_the_name_that_the_server_knows(Path page) throws Exception {
        nodes(Sources.document(page))
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .forEach(element -> assertThat(element.getAttribute("id").equals("look"))
                        .isEqualTo(element.getNodeName().equals("p:poll")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leads_only_to_pages_that_exist(Path page) throws Exception {
        nodes(Sources.document(page))
                .filter(node -> node.getNodeName().equals("h:link"))
                .map(node -> ((Element) node).getAttribute("outcome"))
                .filter(outcome -> outcome.startsWith("/"))
                .forEach(outcome -> assertThat(
                                Sources.file("src/main/webapp" + outcome.replaceFirst("\\?.*", "") + ".xhtml"))
                        .exists());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void asks_its_beans_only_for_what_they_have(Path page) {
        Matcher expression = EXPRESSION.matcher(Sources.text(page));
        while (expression.find()) {
            Matcher asked = Pattern.compile("(?<![\\w.'])([a-z]\\w*)\\.([a-zA-Z]\\w*)(\\()?")
                    .matcher(expression.group(1).replaceAll("'[^']*'", "''"));
            while (asked.find()) {
                Class<?> bean = BEANS.get(asked.group(1));
                if (bean != null) {
                    assertThat(has(bean, asked.group(2)))
                            .as("%s of %s", asked.group(), bean)
                            .isTrue();
                }
            }
        }
    }

    private static boolean has(Class<?> bean, String name) {
        String end = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return Arrays.stream(bean.getMethods())
                .map(Method::getName)
                .anyMatch(Set.of(name, "get" + end, "is" + end)::contains);
    }

    private static Map<String, Class<?>> beans() {
        Path classes = Sources.file("target/classes");
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class")
                            && !file.toString().contains("$"))
                    .map(file -> classes.relativize(file)
                            .toString()
                            .replace('/', '.')
                            .replaceFirst("\\.class$", ""))
                    .filter(name -> !name.endsWith("package-info"))
                    .<Class<?>>map(PagesTest::load)
                    .filter(type -> type.isAnnotationPresent(Named.class))
                    .collect(Collectors.toMap(PagesTest::name, type -> type));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String name(Class<?> bean) {
        String given = bean.getAnnotation(Named.class).value();
        return given.isEmpty() ? Introspector.decapitalize(bean.getSimpleName()) : given;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PagesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
