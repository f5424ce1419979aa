package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.DemoPerson;
import az.icaze.Icaze;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a holder asks for himself under PIN2, to its end: a VÖEN, and in the end to give the service up (R44, R56, R97). */
class OwnRequestsIT {

    @RegisterExtension
    static final Visits VISITS = new Visits();

    private final DemoPerson holder = Icaze.running().subscribers().withCertificates(List.of("CITIZEN"));
    private final PhonePage telephone = new PhonePage(holder);

    @WalkedIn("en")
    @DisplayName("R44, R97: registered as an entrepreneur, and the service given up; then nothing opens any more")
    void registers_a_voen_and_gives_the_service_up(String language) {
        PortalTexts texts = new PortalTexts(language);
        MyAsanImzaPage own = new MyAsanImzaPage(
                VISITS.home(language).signIn().with(holder).desk(telephone).goTo("asan-imza/index.xhtml"));
        assertThat(own.registerVoen(telephone)).matches("(?s).*\\b[0-9]{9}2\\b.*");

        SignInPage left = own.reopen().giveUp(telephone);
        assertThat(left.told()).contains(texts.of("visit-end.given-up"));
        telephone.awaitService("CANCELLED");
        OutcomePage end = VISITS.home(language).signIn().endsAtOnce(holder);
        assertThat(end.outcome()).isEqualTo(texts.of("outcome.service-cancelled"));
        assertThat(end.nextStep()).isEqualTo(texts.of("outcome.service-cancelled.next"));
    }
}
