package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.DemoPerson;
import az.icaze.Icaze;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The four transitions of rule R83, from application to new certificates: page, PIN2, the word to 8500 from the telephone
 * after the last day, the operator's answer, the authority's text, and what one's own page says then.
 */
class TransitionsIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @RegisterExtension
    static final Visits VISITS = new Visits();

    @AfterEach
    void put_the_clock_back() {
        Icaze.running().moveClock(Duration.ZERO);
    }

    @ParameterizedTest(name = "{0} in {1}: Business held {2}, applied for {3}, sends {4}, {5} types prolonged")
    @CsvSource({
        "R83-a, az, false, false, ferdi,  1",
        "R83-b, en, true,  true,  biznes, 2",
        "R83-c, ru, false, false, biznes, 1",
        "R83-d, ru, true,  false, ferdi,  1",
    })
    void prolongs(String rule, String language, boolean business, boolean further, String word, int prolonged) {
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
