package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import az.icaze.DemoPerson;
import az.icaze.Icaze;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The four transitions of rule R83, from application to new certificates: page, PIN2, the word to 8500 from the telephone
 * after the last day, the operator's answer, the authority's text, and what one's own page says then.
 */
class TransitionsIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** The rule, Business held beside Citizen, applied for too, the word to 8500, how many types are prolonged. */
    private static final List<List<Object>> TRANSITIONS = List.of(
            List.of("R83-a", false, false, "ferdi", 1),
            List.of("R83-b", true, true, "biznes", 2),
            List.of("R83-c", false, false, "biznes", 1),
            List.of("R83-d", true, false, "ferdi", 1));

    @RegisterExtension
    static final Visits VISITS = new Visits();

    /** Each in one language; with {@code -Dicaze.walks=all} each in every one. */
    static Stream<Arguments> prolongs() {
        List<String> languages = WalkedIn.Languages.ALL;
        return IntStream.range(0, TRANSITIONS.size()).boxed().flatMap(i -> WalkedIn.Languages.of(
                        languages.get(i % languages.size()))
                .map(language -> arguments(Stream.concat(TRANSITIONS.get(i).stream(), Stream.of(language))
                        .toArray())));
    }

    @AfterEach
    void put_the_clock_back() {
        Icaze.running().moveClock(Duration.ZERO);
    }

    @ParameterizedTest(name = "{0} in {5}: Business held {1}, applied for {2}, sends {3}, {4} types prolonged")
    @MethodSource
    void prolongs(String rule, boolean business, boolean further, String word, int prolonged, String language) {
        List<String> types = business ? List.of("CITIZEN", "BUSINESS") : List.of("CITIZEN");
        DemoPerson holder = Icaze.running().subscribers().withCertificates(types);
        PhonePage telephone = new PhonePage(holder);
        LocalDate end = Icaze.running().today().plusYears(3);

        Icaze.running().moveClockTo(end.minusDays(10));
        Screen desk = VISITS.home(language).signIn().with(holder).desk(telephone);
        new MyAsanImzaPage(desk.goTo("asan-imza/index.xhtml")).chooseLanguage(language.toUpperCase(Locale.ROOT));
        ProlongationPage page = new ProlongationPage(desk.goTo("prolongation/index.xhtml"));
        assertThat(page.offersToApply()).as(rule).isTrue();
        // R80: at every step.
        assertThat(page.instructions()).hasSize(4).contains("Azercell", "Bakcell", "Nar");
        page = (business && !further ? page.onlyCitizen() : page).apply().sign(telephone);
        assertThat(page.instructions()).hasSize(4);
        assertThat(page.steps()).anyMatch(step -> step.contains(DAY.format(end.plusMonths(1))));

        Icaze.running().moveClockTo(end.plusDays(1));
        String until = DAY.format(end.plusDays(1).plusYears(3));
        HandsetPage handset = new HandsetPage(VISITS.screen(language), holder);
        String words = word.equals("biznes") && further ? "ferdi, biznes" : "ferdi";
        handset.write("8500", word).receives(language, word + ":").receives(language, "(" + words + ")", until);

        desk = VISITS.home(language).signIn().with(holder).desk(telephone);
        MyAsanImzaPage own = new MyAsanImzaPage(desk.goTo("asan-imza/index.xhtml"));
        PortalTexts texts = new PortalTexts(language);
        String service = word.equals("ferdi") ? "CITIZEN" : "BUSINESS";
        assertThat(own.text())
                .contains(texts.of("own.service.type." + service))
                .contains(texts.of("own.service.state.ACTIVE", until));
        assertThat(own.lines())
                .filteredOn(line -> line.contains(texts.of("own.usable")))
                .hasSize(prolonged);
        assertThat(new MyDocumentsPage(desk.goTo("documents/index.xhtml")).lines())
                .filteredOn(line -> line.contains("-U-"))
                .hasSize(4);
    }
}
