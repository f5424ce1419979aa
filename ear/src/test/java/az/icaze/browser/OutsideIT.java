package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.DemoPerson;
import az.icaze.Icaze;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The outside world by its own pages, as somebody does who tries the product by hand. */
class OutsideIT {

    private static final String ARAZ = "1402771001";

    @RegisterExtension
    static final Visits VISITS = new Visits();

    private final DemoPerson kamran = Icaze.running().people().named("Kamran");
    private final DemoPerson leyla = Icaze.running().people().named("Leyla");
    private final DemoPerson elcin = Icaze.running().people().named("Elçin");

    @AfterEach
    void let_the_world_go_on() {
        Icaze.running().ministry().resume();
        Icaze.running().registerOfPersonsAnswers(true);
    }

    @Test
    void shows_the_code_on_the_telephone_and_takes_the_pin_from_its_keys() {
        HandsetPage handset = new HandsetPage(VISITS.screen("en"), kamran);
        CodePage code = VISITS.home("en").signIn().with(kamran);
        assertThat(handset.code()).isEqualTo(code.code());

        assertThat(handset.press("0000").problem()).isNotEmpty();
        handset.press(kamran.pin1()).isIdle();
        assertThat(code.isProved().actor()).contains("Kamran");
    }

    @Test
    void switches_the_telephone_off_and_on_again() {
        HandsetPage handset = new HandsetPage(VISITS.screen("en"), kamran).switchOff();
        OutcomePage end = VISITS.home("en").signIn().with(kamran).ends();
        assertThat(end.outcome()).isEqualTo(end.texts().of("outcome.phone-absent"));

        handset.switchOn();
        assertThat(VISITS.signingIn(kamran, "en").actor()).contains("Kamran");
    }

    @Test
    void gives_and_takes_the_seal_in_the_register_of_organisations() {
        OrganisationPage register = new OrganisationPage(VISITS.screen("en"), ARAZ);
        register.sealHolders(leyla.fin(), elcin.fin());
        try {
            PermitListPage list = VISITS.signingIn(elcin, "en");
            assertThat(list.actor()).contains("Elçin");
        } finally {
            register.again().sealHolders(leyla.fin());
        }
        RefusedPage refused = VISITS.home("en").signIn().with(elcin).refused(new PhonePage(elcin));
        assertThat(refused.status()).isEqualTo(403);
    }

    @Test
    void writes_the_file_of_an_operators_day_by_its_button() {
        Screen screen = VISITS.screen("en");
        screen.goTo(outside("operators.xhtml?operator=NAR&lang=en")).shows("/simulator/operators.xhtml");
        screen.id("day:write").click();
        screen.looksUntil(() -> screen.find("[id='files_data'] td.c-number").count() > 0);
    }

    @Test
    void pauses_the_ministry_and_takes_a_register_away_by_their_buttons() {
        Screen screen = VISITS.screen("en");
        screen.goTo(outside("mia.xhtml?lang=en")).shows("/simulator/mia.xhtml");
        screen.id("work:pause").click();
        screen.id("work:resume").waitFor();
        screen.id("work:resume").click();
        screen.id("work:pause").waitFor();

        screen.goTo(outside("persons.xhtml")).shows("/simulator/persons.xhtml");
        screen.id("reach:take").click();
        screen.id("reach:bring").waitFor();
        assertThat(screen.shows("/simulator/persons.xhtml")
                        .find("main .notice-warn")
                        .count())
                .isEqualTo(1);
        screen.id("reach:bring").click();
        screen.id("reach:take").waitFor();
    }

    private static URI outside(String path) {
        return Icaze.running().ports().simulatorAddress().resolve(path);
    }
}
