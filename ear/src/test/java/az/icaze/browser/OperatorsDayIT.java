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

/**
 * What the nights do with one person, seen on his telephone, at his operator's and on his own page: the fee that cannot be
 * taken, the suspension, money in parts, the service back by itself (rules R91–R94), the reminders before the certificates
 * expire and after (R86), the word to 8500 and the new term (R69, R73).
 */
class OperatorsDayIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @RegisterExtension
    static final Visits VISITS = new Visits();

    @AfterEach
    void put_the_clock_back() {
        Icaze.running().moveClock(Duration.ZERO);
    }

    @WalkedIn("az")
    void goes_by_night(String language) {
        // The night of a day comes once, and other tests have had theirs: each of these has days of his own.
        int place = WalkedIn.Languages.ALL.indexOf(language);
        Icaze.running().moveClockTo(Icaze.running().today().plusDays(17 + place));
        String onThePortal = List.of("portalda", "portal", "портале").get(place);
        DemoPerson holder = Icaze.running().subscribers().withCertificates(List.of("CITIZEN", "BUSINESS"));
        PhonePage telephone = new PhonePage(holder);
        LocalDate begun = Icaze.running().today();
        own(language, holder, telephone).chooseLanguage(language.toUpperCase(Locale.ROOT));
        PortalTexts texts = new PortalTexts(language);

        new OperatorCounterPage(VISITS.screen(language), holder).balance("2,00");
        Icaze.running().moveClockTo(begun.plusMonths(1));
        HandsetPage handset = new HandsetPage(VISITS.screen(language), holder).receives(language, "2.50 AZN");
        new OperatorCounterPage(VISITS.screen(language), holder).topUp("0,49");
        assertThat(serviceOf(holder)).isEqualTo("SUSPENDED");
        // One qəpik more, and what a telephone needs to work at all.
        new OperatorCounterPage(VISITS.screen(language), holder).topUp("0,01").topUp("5,00");
        handset.receives(language, "2.50 AZN", DAY.format(begun.plusMonths(2).minusDays(1)));
        assertThat(own(language, holder, telephone).text())
                .contains(texts.of("own.service.state.ACTIVE", DAY.format(begun.plusYears(3))))
                .contains(texts.of("own.fee.PAID", "2.50", DAY.format(begun.plusMonths(2))));

        LocalDate end = begun.plusYears(3);
        new OperatorCounterPage(VISITS.screen(language), holder).topUp("99,00");
        Icaze.running().moveClockTo(end.minusDays(30));
        handset.receives(language, onThePortal, DAY.format(end));
        assertThat(own(language, holder, telephone).text())
                .contains(texts.of("own.reminder.APPLY", texts.of("certificate.CITIZEN"), DAY.format(end)));
        new ProlongationPage(VISITS.home(language)
                        .signIn()
                        .with(holder)
                        .desk(telephone)
                        .goTo("prolongation/index.xhtml"))
                .apply()
                .sign(telephone);

        Icaze.running().moveClockTo(end.plusDays(1));
        handset.receives(language, "8500", "biznes", DAY.format(end.plusMonths(1)));
        handset.write("8500", "biznes")
                .receives(
                        language, "(ferdi, biznes)", DAY.format(end.plusDays(1).plusYears(3)));
        assertThat(own(language, holder, telephone).text())
                .contains(texts.of(
                        "own.service.state.ACTIVE", DAY.format(end.plusDays(1).plusYears(3))));
    }

    private static MyAsanImzaPage own(String language, DemoPerson holder, PhonePage telephone) {
        return new MyAsanImzaPage(
                VISITS.home(language).signIn().with(holder).desk(telephone).goTo("asan-imza/index.xhtml"));
    }

    private static String serviceOf(DemoPerson holder) {
        return Icaze.running().ask("select state from subscription where phone = '" + holder.number() + "'");
    }
}
