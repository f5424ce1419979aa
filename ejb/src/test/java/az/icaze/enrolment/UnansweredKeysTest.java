package az.icaze.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.TestDatabase;
import az.icaze.audit.TestAlarms;
import az.icaze.identity.AsanImzaType;
import az.icaze.pki.SimKeys;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An operator who does not have the SIM card make its keys while somebody stands at the desk (rule R56). */
class UnansweredKeysTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final DeskHouse house = new DeskHouse(database);
    private final TestAlarms unanswered = new TestAlarms(database, UnansweredKeysTest::keys);
    private String number;

    @BeforeEach
    void wait_for_keys() {
        house.serves(AsanImzaType.CITIZEN);
        number = house.until(FirstReceiptState.KEYS);
    }

    @Test
    @DisplayName(
            "After a minute the card can be asked again, once a minute; what it answers to the first question counts")
    void asks_again() {
        String first = house.reference(number);
        passes(59);
        assertThatThrownBy(this::askAgain)
                .hasMessage("not-at-desk.asked-just-now")
                .isInstanceOf(NotAtDesk.class);

        passes(1);
        askAgain();
        assertThat(house.reference(number)).isEqualTo("keys:" + number + ":2");
        assertThatThrownBy(this::askAgain).isInstanceOf(NotAtDesk.class);
        assertThat(house.trail(number)).endsWith("papers-signed", "asked");

        house.makeKeys(first, house.sim);
        assertThat(house.state(number)).isEqualTo(FirstReceiptState.READY);
        assertThatThrownBy(this::askAgain).isInstanceOf(NotAtDesk.class);
    }

    @Test
    @DisplayName("Of a card that made keys twice the last ones count; the same ones again change nothing")
    void takes_the_last_keys() {
        String first = house.reference(number);
        passes(60);
        askAgain();
        house.refuseKeys(first);
        house.makeKeys("keys:" + number + ":3", house.sim);
        assertThat(house.state(number)).isEqualTo(FirstReceiptState.KEYS);

        house.makeKeys(first, house.sim);
        long version = house.version(number);
        house.makeKeys(number);
        assertThat(house.version(number)).isEqualTo(version);
        byte[] one = SimKeys.request(SimKeys.pair());
        house.makeKeys(house.reference(number), house.sim, one, SimKeys.request(SimKeys.pair()));
        assertThat(house.version(number)).isGreaterThan(version);
        assertThat(house.state(number)).isEqualTo(FirstReceiptState.READY);
    }

    @Test
    @DisplayName("After a quarter of an hour there is one alarm, however often somebody looks or asks")
    void raises_one_alarm() {
        passes(14 * 60 + 59);
        askAgain();
        unanswered.look(house.clock());
        assertThat(house.trail(number)).doesNotContain("unanswered");

        passes(1);
        unanswered.look(house.clock());
        unanswered.look(house.clock());
        unanswered.raise(number, house.clock());
        assertThat(house.trail(number)).containsOnlyOnce("unanswered");
    }

    @Test
    void is_silent_about_what_was_answered() {
        house.makeKeys(number);
        passes(15 * 60);
        unanswered.look(house.clock());
        unanswered.raise(number, house.clock());

        assertThat(house.trail(number)).doesNotContain("unanswered");
    }

    private void passes(int seconds) {
        house.now = house.now.plusSeconds(seconds);
    }

    private void askAgain() {
        house.desk.askAgain(number, house.version(number), house.clerk);
    }

    private static UnansweredKeys keys(EntityManager em) {
        UnansweredKeys keys = new UnansweredKeys();
        keys.em = em;
        keys.answerWithin = Duration.ofMinutes(15);
        return keys;
    }
}
