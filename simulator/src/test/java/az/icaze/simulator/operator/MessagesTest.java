package az.icaze.simulator.operator;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.simulator.TestClock;
import az.icaze.simulator.database.TestWorld;
import az.icaze.simulator.phone.Handset;
import az.icaze.simulator.phone.Phones.Sms;
import az.icaze.simulator.phone.TestPhones;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final String PHONE = TestPhones.CARD;

    private final TestClock clock = new TestClock(TestPhones.NOW);
    private final TestPhones world = new TestPhones(TestWorld.open(), clock);

    @Test
    void brings_a_text_to_the_telephone_and_says_so() {
        deliver("sms:1", "Salam");
        assertThat(inbox()).containsExactly(new Sms("IN", "8500", "Salam", TestPhones.NOW));
        assertReceipts("sms:1 true");
    }

    @Test
    void lets_texts_wait_for_a_telephone_that_is_off() {
        world.phones.power(PHONE, false);
        deliver("sms:1", "Bir");
        deliver("sms:2", "İki");
        assertThat(inbox()).isEmpty();
        assertReceipts();
        clock.forward(Duration.ofHours(1));
        world.phones.power(PHONE, true);
        assertThat(inbox()).extracting(Sms::text).containsExactly("İki", "Bir");
        assertReceipts("sms:1 true", "sms:2 true");
        world.phones.power(PHONE, true);
        assertReceipts("sms:1 true", "sms:2 true");
    }

    @Test
    void gives_a_text_up_after_two_days() {
        world.phones.answer(PHONE, Handset.PHONE_ABSENT);
        deliver("sms:1", "Bir");
        clock.forward(Messages.KEPT.minusSeconds(1));
        world.operators.messages.giveUp();
        assertReceipts();
        clock.forward(Duration.ofSeconds(1));
        world.operators.messages.giveUp();
        world.operators.messages.giveUp();
        world.phones.answer(PHONE, Handset.NORMAL);
        assertThat(inbox()).isEmpty();
        assertReceipts("sms:1 false");
    }

    @Test
    void gives_a_text_up_at_once_where_none_is_delivered_or_nobody_has_the_number() {
        world.phones.answer(PHONE, Handset.DELIVERY_ERROR);
        deliver("sms:1", "Bir");
        world.database.inTransaction(sql -> {
            world.operators.messages.deliver(sql, Operator.NAR, "+994770000000", "sms:2", "İki");
            return null;
        });
        assertThat(inbox()).isEmpty();
        assertReceipts("sms:1 false", "sms:2 false");
    }

    @Test
    void tells_nothing_of_a_silent_telephone() {
        world.phones.answer(PHONE, Handset.SILENT);
        deliver("sms:1", "Bir");
        assertThat(inbox()).hasSize(1);
        assertReceipts();
    }

    @Test
    void wants_no_receipt_for_the_operators_own_texts() {
        world.phones.power(PHONE, false);
        world.operators.services.activate(PHONE, ServiceType.CITIZEN);
        world.phones.power(PHONE, true);
        assertThat(inbox()).extracting(Sms::peer).containsExactly("AZERCELL");
        assertReceipts();
    }

    private void deliver(String reference, String text) {
        world.database.inTransaction(sql -> {
            world.operators.messages.deliver(sql, Operator.AZERCELL, PHONE, reference, text);
            return null;
        });
    }

    private List<Sms> inbox() {
        return world.phones.view(PHONE).inbox();
    }

    private void assertReceipts(String... wanted) {
        assertThat(world.operators.told().stream()
                        .filter(event -> event.getString("type").equals("SmsReceipt"))
                        .map(MessagesTest::receipt))
                .containsExactly(wanted);
    }

    private static String receipt(JsonObject event) {
        return event.getString("reference") + " " + event.getBoolean("delivered");
    }
}
