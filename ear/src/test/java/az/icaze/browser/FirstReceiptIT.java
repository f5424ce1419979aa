package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.DemoPerson;
import az.icaze.Icaze;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The first certificates, from the operator's counter over the desk to the first sign-in (rules R50–R58). */
class FirstReceiptIT {

    @RegisterExtension
    static final Visits VISITS = new Visits();

    private final DemoPerson clerk = Icaze.running().people().inRole("ASXM_CLERK");

    @WalkedIn("ru")
    @DisplayName("R50–R58: seven steps, then signed in with the new certificate and User ID")
    void leads_from_the_operator_to_the_first_sign_in(String language) {
        DemoPerson newcomer = Icaze.running().subscribers().withService("NAR", "PHYSICAL", "CITIZEN");
        PhonePage telephone = new PhonePage(newcomer);

        FirstReceiptPage visit = counter(language).receive(newcomer, "CITIZEN");
        assertThat(visit.steps()).hasSize(7);
        visit = visit.showIdCard();
        assertThat(visit.signPapersInVain()).hasSize(1);
        visit = visit.signPapers().activate();
        String userId = visit.userId();
        assertThat(visit.sign(telephone).told()).contains(new PortalTexts(language).of("first-receipt.done"));

        VISITS.home(language).signIn().with(newcomer.number(), userId).desk(telephone);
    }

    @Test
    @DisplayName("R55: sent away with a reason, and received another time")
    void sends_somebody_away_who_may_come_again() {
        DemoPerson newcomer = Icaze.running().subscribers().withService("BAKCELL", "PHYSICAL", "CITIZEN");

        FirstReceiptPage visit = counter("en").receive(newcomer, "CITIZEN").refuse("The photo is of somebody else");

        assertThat(visit.told()).contains("The photo is of somebody else");
        assertThat(counter("en").receive(newcomer, "CITIZEN").steps()).hasSize(7);
    }

    private CounterPage counter(String language) {
        return new CounterPage(VISITS.staffSignedIn(clerk, language, "counter.xhtml"));
    }
}
