package az.icaze.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.DemoPerson;
import az.icaze.Icaze;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An embedded SIM: its PINs are chosen on the telephone, it has no PUK, and 1847 unblocks a PIN (rules R100, R103). */
class EmbeddedSimIT {

    @RegisterExtension
    static final Visits VISITS = new Visits();

    @WalkedIn("en")
    void is_unblocked_by_two_at_1847(String language) {
        PortalTexts texts = new PortalTexts(language);
        DemoPerson holder = Icaze.running().subscribers().withEmbeddedSim().withPins("4810", "48151");
        HandsetPage handset = new HandsetPage(VISITS.screen(language), holder);
        assertThat(handset.takesPuk()).isFalse();
        handset.choose("PIN1", holder.pin1()).choose("PIN2", holder.pin2());

        CodePage code = VISITS.home(language).signIn().with(holder);
        new PhonePage(holder).blockPin1();
        assertThat(code.ends().nextStep()).isEqualTo(texts.of("pin.BY_CALL", "PIN1"));

        List<DemoPerson> operators = Icaze.running().people().everybodyIn("CALL_CENTRE");
        String birthDate = Icaze.running().subscribers().birthDate(holder);
        assertThat(at1847(operators.get(0), language)
                        .ask(holder, birthDate, "UNBLOCK_PIN1")
                        .problems())
                .isEmpty();
        at1847(operators.get(1), language).approve(holder);

        DemoPerson anew = holder.withPins("5927", holder.pin2());
        handset = new HandsetPage(VISITS.screen(language), holder).choose("PIN1", anew.pin1());
        handset.receives("az", "PIN1");
        Screen desk = VISITS.home(language).signIn().with(anew).desk(new PhonePage(anew));
        assertThat(new MyAsanImzaPage(desk.goTo("asan-imza/index.xhtml")).text())
                .contains(texts.of("call.act.UNBLOCK_PIN1"));
    }

    private static CallCentrePage at1847(DemoPerson operator, String language) {
        return new CallCentrePage(VISITS.staffSignedIn(operator, language, "call-centre.xhtml"));
    }
}
