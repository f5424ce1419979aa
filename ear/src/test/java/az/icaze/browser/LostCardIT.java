package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.DemoPerson;
import az.icaze.Icaze;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A card that is lost or has ended by its PUK: at each attempt to sign in the next step is told, up to new certificates. */
class LostCardIT {

    private static final int TRIES = 3;

    @RegisterExtension
    static final Visits VISITS = new Visits();

    private final DemoPerson clerk = Icaze.running().people().inRole("ASXM_CLERK");
    private final DemoPerson holder = Icaze.running().subscribers().withCertificates(List.of("CITIZEN"));

    @WalkedIn("az")
    @DisplayName("R96, R105: reported lost, replaced at the operator, certified at the desk")
    void is_replaced_after_a_loss(String language) {
        Screen desk = VISITS.home(language).signIn().with(holder).desk(new PhonePage(holder));
        SignInPage ended = new MyAsanImzaPage(desk.goTo("asan-imza/index.xhtml")).reportLost();
        assertThat(ended.told()).contains(new PortalTexts(language).of("visit-end.suspended"));
        assertRefused(language, "outcome.certificate-suspended");

        DemoPerson again = new OperatorCounterPage(VISITS.screen(language), holder).replace(holder);
        new PhonePage(holder).awaitService("WAITING_CERT");
        assertRefused(language, "outcome.sim-changed");
        assertCertifiedAtTheDesk(again, language);
    }

    @WalkedIn("ru")
    @DisplayName("R104: three wrong PUKs end the service; a new card and a visit bring it back")
    void is_replaced_after_its_puk(String language) {
        HandsetPage handset = new HandsetPage(VISITS.screen(language), holder);
        for (int tried = 0; tried < TRIES; tried++) {
            handset.unblockInVain("00000000", "1111");
        }
        new PhonePage(holder).awaitService("BLOCKED");
        assertRefused(language, "outcome.puk-blocked");

        DemoPerson again = new OperatorCounterPage(VISITS.screen(language), holder).replace(holder);
        new PhonePage(holder).awaitService("WAITING_CERT");
        assertCertifiedAtTheDesk(again, language);
    }

    private void assertRefused(String language, String outcome) {
        PortalTexts texts = new PortalTexts(language);
        OutcomePage page = VISITS.home(language).signIn().endsAtOnce(holder);
        assertThat(page.outcome()).isEqualTo(texts.of(outcome));
        assertThat(page.nextStep()).isEqualTo(texts.of(outcome + ".next"));
    }

    private void assertCertifiedAtTheDesk(DemoPerson again, String language) {
        FirstReceiptPage visit = new CounterPage(VISITS.staffSignedIn(clerk, language, "counter.xhtml"))
                .receive(again, "CITIZEN")
                .showIdCard()
                .signPapers()
                .activate();
        assertThat(visit.userId()).isEqualTo(holder.userId());
        visit.sign(new PhonePage(again));
        VISITS.home(language).signIn().with(again).desk(new PhonePage(again));
    }
}
