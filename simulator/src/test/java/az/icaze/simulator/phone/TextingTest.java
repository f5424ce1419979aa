package az.icaze.simulator.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.simulator.Refused;
import az.icaze.simulator.database.TestWorld;
import az.icaze.simulator.operator.Published;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextingTest {

    private final TestPhones world = new TestPhones(TestWorld.open());

    @Test
    @DisplayName("R69, R85: a text to 8500 goes out whole, and costs nothing")
    void sends_a_text_whole_and_for_nothing() {
        world.operators.accounts.set(TestPhones.CARD, BigDecimal.ZERO);
        send("8500", " Fərdi");
        JsonObject event = world.operators.last();
        Published.assertAsPublished(event);
        assertThat(event.getString("text")).isEqualTo(" Fərdi");
        assertThat(event.getString("shortCode")).isEqualTo("8500");
        assertThat(event).doesNotContainKey("part");
        assertThat(world.phones.view(TestPhones.CARD).inbox())
                .containsExactly(new Phones.Sms("OUT", "8500", " Fərdi", TestPhones.NOW));
    }

    @Test
    void sends_a_long_text_in_parts_of_one_reference() {
        send("8500", "ə".repeat(140));
        send("8500", "ə".repeat(140));
        List<JsonObject> told = world.operators.told();
        told.forEach(Published::assertAsPublished);
        assertThat(told).hasSize(6);
        assertThat(told.stream().map(event -> event.getJsonObject("part").getInt("number")))
                .containsExactly(1, 2, 3, 1, 2, 3);
        assertThat(told.stream()
                        .map(event -> event.getJsonObject("part").getString("reference"))
                        .distinct())
                .hasSize(2);
        assertThat(world.phones.view(TestPhones.CARD).inbox()).hasSize(2);
    }

    @Test
    void sends_a_short_text_in_parts_where_asked_to() {
        world.texting.send(TestPhones.CARD, "8500", "biznes", OptionalInt.of(2));
        assertThat(world.operators.told().stream().map(event -> event.getString("text")))
                .containsExactly("biz", "nes");
    }

    @Test
    @DisplayName("R121: Error 0035 where no text leaves the number; nothing is sent and nothing kept")
    void sends_nothing_out_of_reach_or_barred() {
        world.phones.bar(TestPhones.CARD, true);
        assertRefused("sms.barred", "8500", "ferdi");
        world.phones.bar(TestPhones.CARD, false);
        world.phones.answer(TestPhones.CARD, Handset.ERROR_0035);
        assertRefused("sms.barred", "8500", "ferdi");
        world.phones.answer(TestPhones.CARD, Handset.PHONE_ABSENT);
        assertRefused("sms.no-network", "8500", "ferdi");
        world.phones.answer(TestPhones.CARD, Handset.NORMAL);
        world.phones.power(TestPhones.CARD, false);
        assertRefused("sms.no-network", "8500", "ferdi");
        assertThat(world.told()).isEmpty();
        assertThat(world.phones.view(TestPhones.CARD).inbox()).isEmpty();
    }

    @Test
    void sends_no_more_than_ten_parts() {
        send("8500", "ə".repeat(670));
        assertRefused("sms.long", "8500", "ə".repeat(671));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "85", "123456789", "+994502147717", "8500a"})
    void writes_to_short_numbers_only(String to) {
        assertRefused("sms.to", to, "ferdi");
    }

    private void send(String to, String text) {
        world.texting.send(TestPhones.CARD, to, text, OptionalInt.empty());
    }

    private void assertRefused(String key, String to, String text) {
        assertThatThrownBy(() -> send(to, text)).isInstanceOf(Refused.class).hasMessage(key);
    }
}
