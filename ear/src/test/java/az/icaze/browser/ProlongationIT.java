package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.DemoPerson;
import az.icaze.Icaze;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Applying to prolong, with the clock moved to where the certificates are about to end (rules R66–R68). */
class ProlongationIT {

    /** A little before the three years are over. */
    private static final Duration NEAR_THE_END = Duration.ofDays(3 * 365 - 10);

    private static final Duration AFTER_THE_END = NEAR_THE_END.plusDays(20);

    @RegisterExtension
    static final Visits VISITS = new Visits();

    private final DemoPerson citizen = Icaze.running().people().inRole("CITIZEN");
    private final PhonePage telephone = new PhonePage(citizen);

    @AfterEach
    void put_the_clock_back() {
        Icaze.running().moveClock(Duration.ZERO);
    }

    @Test
    @DisplayName("R66: outside the window it says from when on, and offers nothing")
    void says_when_the_window_opens() {
        assertThat(open("en").offersToApply()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"az", "en", "ru"})
    void takes_the_request_off_the_telephone(String language) {
        Icaze.running().moveClock(NEAR_THE_END);
        ProlongationPage page = open(language).apply().cancel();

        assertThat(page.warning()).contains(new PortalTexts(language).of("outcome.cancelled"));
        assertThat(page.offersToApply()).isTrue();
    }

    @Test
    @DisplayName("R67, R68, R76: signed with PIN2 it waits for the SMS, can be withdrawn, and is kept to read")
    void applies_and_withdraws() {
        Icaze.running().moveClock(NEAR_THE_END);
        ProlongationPage page = open("en").apply().sign(telephone);
        assertThat(page.offersToApply()).isFalse();

        page = page.withdraw();
        assertThat(page.offersToApply()).isTrue();
        MyDocumentsPage documents = page.documents();
        assertThat(documents.lines()).isNotEmpty();
        assertThat(new String(documents.download(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    @Test
    @DisplayName("R81: once the certificates have ended, the door says what is next for the prolongation applied for")
    void tells_at_the_door_what_is_next() {
        Icaze.running().moveClock(NEAR_THE_END);
        open("az").apply().sign(telephone);

        Icaze.running().moveClock(AFTER_THE_END);
        OutcomePage outcome = VISITS.home("az").signIn().endsAtOnce(citizen);
        assertThat(outcome.steps()).first().asString().contains("ferdi");

        Icaze.running().moveClock(NEAR_THE_END);
        assertThat(open("az").withdraw().offersToApply()).isTrue();
    }

    private ProlongationPage open(String language) {
        Screen desk = VISITS.home(language).signIn().with(citizen).desk(telephone);
        return new ProlongationPage(desk.goTo("prolongation/index.xhtml"));
    }
}
