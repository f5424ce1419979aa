package az.icaze.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.Refusal;
import az.icaze.TestDatabase;
import az.icaze.certificate.ServiceNotActive;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.SignedInPerson;
import az.icaze.operator.CommandAnswered;
import az.icaze.operator.CommandAnswered.Outcome;
import az.icaze.operator.KeysMade;
import az.icaze.operator.Operator;
import az.icaze.operator.ServiceEvent;
import az.icaze.pki.SimKeys;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the operator and the telephone say while somebody waits at the desk (rules R56, R57, R96). */
class KeysOnCardTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final DeskHouse house = new DeskHouse(database);

    @BeforeEach
    void serve() {
        house.serves(AsanImzaType.CITIZEN);
    }

    @Test
    @DisplayName("R56: the card is asked by its number, and its keys are awaited")
    void asks_the_card_for_its_keys() {
        String number = house.until(FirstReceiptState.KEYS);

        assertThat(house.reference(number)).isEqualTo("keys:" + number + ":1");
        assertThat(house.strings("select body from outbox_message where message_id = :id", house.reference(number)))
                .singleElement()
                .asString()
                .contains("\"MakeKeys\"", house.sim);
        house.makeKeys(number);
        assertThat(house.state(number)).isEqualTo(FirstReceiptState.READY);
    }

    @Test
    void takes_the_same_word_once_and_no_other_under_its_reference() {
        String number = house.until(FirstReceiptState.READY);
        long version = house.version(number);

        house.makeKeys(number);
        house.refuseKeys(house.reference(number));
        house.makeKeys("keys:2026-Q-9999999:1", house.sim);
        house.makeKeys("fee:1", house.sim);

        assertThat(house.version(number)).isEqualTo(version);
    }

    @Test
    void hears_no_other_operator() {
        String number = house.until(FirstReceiptState.KEYS);
        String reference = house.reference(number);
        byte[] one = SimKeys.request(SimKeys.pair());
        byte[] other = SimKeys.request(SimKeys.pair());

        house.use(room -> {
            room.keys.made(new KeysMade(Operator.NAR, reference, house.phone, house.sim, one, other, house.now));
            room.keys.answered(new CommandAnswered(Operator.NAR, reference, Outcome.REFUSED, house.now));
        });

        assertThat(house.state(number)).isEqualTo(FirstReceiptState.KEYS);
    }

    @Test
    @DisplayName("R55: when the operator does not have the keys made, the card is looked at again and asked once more")
    void looks_at_the_card_again() {
        String number = house.until(FirstReceiptState.KEYS);
        String first = house.reference(number);
        house.refuseKeys(first);
        assertThat(house.state(number)).isEqualTo(FirstReceiptState.SIM);
        assertThatThrownBy(() -> house.desk.lookedAtCard(number, house.version(number), house.otherSim(), house.clerk))
                .isInstanceOf(NotAtDesk.class);

        house.desk.lookedAtCard(number, house.version(number), house.sim, house.clerk);
        house.refuseKeys(first);
        house.makeKeys(first, house.otherSim());
        assertThat(house.state(number)).isEqualTo(FirstReceiptState.KEYS);
        house.makeKeys(number);
        assertThat(house.state(number)).isEqualTo(FirstReceiptState.READY);
    }

    @Test
    void takes_no_keys_of_another_card_nor_unfit_ones() {
        String number = house.until(FirstReceiptState.KEYS);
        house.makeKeys(house.reference(number), house.otherSim());
        assertThat(house.state(number)).isEqualTo(FirstReceiptState.SIM);

        again(number);
        byte[] one = SimKeys.request(SimKeys.pair());
        house.makeKeys(house.reference(number), house.sim, one, one);
        assertThat(house.state(number)).isEqualTo(FirstReceiptState.SIM);

        again(number);
        house.makeKeys(house.reference(number), house.sim, one, new byte[] {1, 2, 3});
        assertThat(house.state(number)).isEqualTo(FirstReceiptState.SIM);
    }

    @Test
    @DisplayName("R96: a SIM card that is replaced while somebody waits leads back to the look at the card")
    void goes_back_when_the_sim_is_replaced() {
        String number = house.until(FirstReceiptState.READY);
        long seen = house.version(number);
        house.replaceSim();

        assertThat(house.state(number)).isEqualTo(FirstReceiptState.SIM);
        assertThatThrownBy(() -> house.desk.activate(number, seen, house.clerk)).isInstanceOf(NotAtDesk.class);
        assertThatThrownBy(() -> house.desk.activate(number, house.version(number), house.clerk))
                .isInstanceOf(NotAtDesk.class);
        house.desk.lookedAtCard(number, house.version(number), house.otherSim(), house.clerk);
        house.makeKeys(house.reference(number), house.otherSim());
        house.desk.activate(number, house.version(number), house.clerk);
        assertThat(house.state(number)).isEqualTo(FirstReceiptState.ACTIVATED);
        assertThat(house.view(number).iccid()).isEqualTo(house.otherSim());
    }

    @Test
    @DisplayName("R57: nothing is activated on a service that was given up meanwhile")
    void activates_nothing_without_a_service() {
        String number = house.until(FirstReceiptState.READY);
        house.report(new ServiceEvent.Cancelled(Operator.AZERCELL, house.phone, house.now));

        assertThat(house.state(number)).isEqualTo(FirstReceiptState.SIM);
        assertThatThrownBy(() -> house.desk.lookedAtCard(number, house.version(number), house.sim, house.clerk))
                .isInstanceOf(ServiceNotActive.class);
    }

    @Test
    @DisplayName("R55, R57: the register is asked again when the certificates are made")
    void asks_the_register_again() {
        String number = house.until(FirstReceiptState.READY);
        house.known(house.person(house.leyla.birthDate(), "AA7654321", true));

        assertThatThrownBy(() -> house.desk.activate(number, house.version(number), house.clerk))
                .isInstanceOf(DocumentDoesNotMatch.class);
        assertThat(house.state(number)).isEqualTo(FirstReceiptState.READY);
    }

    @Test
    @DisplayName(
            "R57: who left without signing is told which visit waits for him, and nobody else is, nor a moment longer")
    void tells_the_holder_what_waits() {
        String number = house.until(FirstReceiptState.READY);
        assertThat(unsigned(house.leyla.fin())).isEmpty();

        house.desk.activate(number, house.version(number), house.clerk);
        assertThat(unsigned(house.leyla.fin())).contains(new OwnVisits.Unsigned(number, house.now));
        assertThat(unsigned(house.clerk.fin())).isEmpty();

        house.desk.askSignature(number, house.version(number), house.clerk);
        house.sign();
        assertThat(unsigned(house.leyla.fin())).isEmpty();
    }

    private Optional<OwnVisits.Unsigned> unsigned(Fin fin) {
        SignedInPerson holder = new SignedInPerson(
                fin, "Leyla", house.phone, Optional.empty(), Optional.empty(), AsanImzaType.CITIZEN, "00");
        return house.in(room -> room.own.unsigned(house.phone, holder));
    }

    @Test
    @DisplayName("R57: unsigned, the certificates are active and the visit is open")
    void stays_open_until_the_notification_is_signed() {
        String number = house.until(FirstReceiptState.ACTIVATED);
        assertThat(house.desk.unfinished()).extracting(FirstReceiptView::number).contains(number);
        house.desk.askSignature(number, house.version(number), house.clerk);
        house.sign("{}".getBytes(StandardCharsets.UTF_8));
        assertThat(house.state(number)).isEqualTo(FirstReceiptState.ACTIVATED);

        house.sign();
        house.sign();
        assertThat(house.state(number)).isEqualTo(FirstReceiptState.DONE);
        assertThat(house.trail(number)).endsWith("signature-unused", "notification-signed", "signature-unused");
    }

    @Test
    @DisplayName("R57, R96: what was never signed lapses with its SIM card")
    void lapses_with_the_sim() {
        String number = house.until(FirstReceiptState.ACTIVATED);
        house.replaceSim();

        assertThat(house.state(number)).isEqualTo(FirstReceiptState.LAPSED);
        assertThatThrownBy(() -> house.desk.askSignature(number, house.version(number), house.clerk))
                .isInstanceOf(Refusal.class);
    }

    private void again(String number) {
        house.desk.lookedAtCard(number, house.version(number), house.sim, house.clerk);
    }
}
