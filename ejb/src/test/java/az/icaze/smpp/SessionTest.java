package az.icaze.smpp;

import static com.cloudhopper.smpp.SmppConstants.STATUS_OK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import az.icaze.TestDatabase;
import az.icaze.identity.Phone;
import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.SubmitSm;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Texts to a message centre that other people wrote, over a socket")
class SessionTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    @AutoClose
    private final SmppHouse house = SmppHouse.bound(database);

    private final MessageCentre centre = house.centre;

    @Test
    void a_text_with_letters_of_the_language_arrives_as_it_was_written() {
        house.send("sms:1:1", "Xidmətiniz yeniləndi, çox sağ olun");

        await().until(() -> house.sent.contains("sms:1:1"));
        SubmitSm submit = centre.submitted.get(0);
        assertThat(new String(submit.getShortMessage(), StandardCharsets.UTF_16BE))
                .isEqualTo("Xidmətiniz yeniləndi, çox sağ olun");
        assertThat(submit.getDataCoding()).isEqualTo(SmppConstants.DATA_CODING_UCS2);
        assertThat(submit.getSourceAddress().getAddress()).isEqualTo("8500");
        assertThat(submit.getDestAddress().getAddress()).isEqualTo("994702223344");
        assertThat(submit.getRegisteredDelivery()).isEqualTo((byte) 1);
    }

    @Test
    void what_was_sent_is_marked_and_its_words_are_forgotten() {
        house.send("sms:1:1", "ferdi");

        await().until(() -> house.strings("select body from outbox_message where sent_at is not null")
                .equals(List.of("")));
        assertThat(centre.submitted).hasSize(1);
    }

    @Test
    void a_long_text_goes_in_numbered_parts() {
        String text = "ə".repeat(66) + "😀" + "ş".repeat(40);
        house.send("sms:1:1", text);

        await().until(() -> house.sent.contains("sms:1:1"));
        assertThat(centre.submitted).hasSize(2);
        StringBuilder joined = new StringBuilder();
        for (int number = 1; number <= 2; number++) {
            SubmitSm part = centre.submitted.get(number - 1);
            byte[] octets = part.getShortMessage();
            assertThat(part.getEsmClass()).isEqualTo(SmppConstants.ESM_CLASS_UDHI_MASK);
            assertThat(octets).hasSizeLessThanOrEqualTo(140).startsWith(5, 0, 3);
            assertThat(octets[4]).isEqualTo((byte) 2);
            assertThat(octets[5]).isEqualTo((byte) number);
            joined.append(new String(octets, 6, octets.length - 6, StandardCharsets.UTF_16BE));
        }
        assertThat(joined).hasToString(text);
    }

    @Test
    void what_is_too_fast_goes_later_and_is_blamed_for_nothing() {
        AtomicInteger refused = new AtomicInteger();
        centre.answer = submit -> refused.getAndIncrement() < 2 ? SmppConstants.STATUS_THROTTLED : STATUS_OK;
        house.send("sms:1:1", "ferdi");

        await().atMost(Duration.ofSeconds(20)).until(() -> house.sent.contains("sms:1:1"));
        assertThat(house.strings("select failures || '' from outbox_message")).containsExactly("0");
        assertThat(centre.submitted).hasSize(3);
    }

    @Test
    void what_is_refused_for_good_ends_like_a_text_that_could_not_be_delivered() {
        centre.answer = submit -> SmppConstants.STATUS_INVDSTADR;
        house.send("sms:1:1", "ferdi");

        await().until(() -> !house.receipts.isEmpty());
        assertThat(house.receipts.get(0).reference()).isEqualTo("sms:1:1");
        assertThat(house.receipts.get(0).delivered()).isFalse();
        assertThat(centre.submitted).hasSize(1);
    }

    @Test
    void what_is_refused_for_now_goes_later_and_holds_back_only_what_follows_on_its_telephone() {
        Phone other = new Phone("+994702223355");
        centre.answer = submit -> said(submit).equals("first") ? SmppConstants.STATUS_SYSERR : STATUS_OK;
        house.send("sms:1:1", "first");
        house.send("sms:2:1", "second");
        house.send(other, "sms:3:1", "third");

        await().until(() -> house.sent.contains("sms:3:1"));
        await().until(() -> house.strings("select last_failure from outbox_message where failures > 0")
                .equals(List.of("command_status 0x00000008")));
        assertThat(house.sent).containsExactly("sms:3:1");
        centre.answer = submit -> STATUS_OK;
        house.letTimePass();
        await().until(() -> house.sent.size() == 3);
        assertThat(house.sent).containsExactly("sms:3:1", "sms:1:1", "sms:2:1");
    }

    @Test
    void texts_to_one_telephone_keep_their_order_and_the_window_its_width() {
        AtomicInteger atOnce = new AtomicInteger();
        Map<String, StringBuilder> order = new ConcurrentHashMap<>();
        AtomicInteger most = new AtomicInteger();
        centre.answer = submit -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            order.computeIfAbsent(submit.getDestAddress().getAddress(), number -> new StringBuilder())
                    .append(said(submit));
            atOnce.decrementAndGet();
            return STATUS_OK;
        };
        IntStream.range(0, 40)
                .forEach(number -> house.send(
                        new Phone("+99470222330" + number % 4), "sms:" + (number + 1) + ":1", "" + number / 4));

        await().until(() -> house.sent.size() == 40);
        assertThat(order.values()).hasSize(4).allSatisfy(said -> assertThat(said)
                .hasToString("0123456789"));
        assertThat(most.get()).isLessThanOrEqualTo(4);
    }

    @Test
    void a_connection_cut_in_the_middle_is_made_again_and_nothing_is_left_out() {
        AtomicInteger number = new AtomicInteger();
        centre.answer = submit -> {
            if (number.incrementAndGet() == 10) {
                centre.cut();
                return -1;
            }
            return STATUS_OK;
        };
        IntStream.rangeClosed(1, 30)
                .forEach(text -> house.send(new Phone("+9947022244%02d".formatted(text)), "sms:" + text + ":1", "t"));

        centre.awaitBind();
        await().atMost(Duration.ofSeconds(20)).until(() -> house.sent.size() == 30);
        assertThat(house.sent).doesNotHaveDuplicates();
        assertThat(house.strings("select failures || '' from outbox_message")).containsOnly("0");
    }

    @Test
    void parts_whose_answer_is_known_are_not_repeated_when_a_later_one_was_refused() {
        AtomicInteger number = new AtomicInteger();
        centre.answer = submit -> number.incrementAndGet() == 2 ? SmppConstants.STATUS_SYSERR : STATUS_OK;
        house.send("sms:1:1", "a".repeat(400));

        await().until(() -> house.strings("select message_id from outbox_message where failures > 0")
                        .size()
                == 1);
        house.letTimePass();
        await().until(() -> house.sent.contains("sms:1:1"));
        assertThat(centre.submitted.stream().map(part -> part.getShortMessage()[5]))
                .containsExactly((byte) 1, (byte) 2, (byte) 2, (byte) 3);
    }

    @Test
    void an_ill_message_centre_loses_no_text_of_the_day() {
        centre.answer = submit -> SmppConstants.STATUS_SYSERR;
        house.send("sms:1:1", "ferdi");
        await().until(() -> failures().equals(List.of("1")));
        database.run(entities -> entities.createNativeQuery("update outbox_message set failures = 200")
                .executeUpdate());

        house.letTimePass();
        await().until(() -> failures().equals(List.of("201")));
        centre.answer = submit -> STATUS_OK;
        house.letTimePass();

        await().until(() -> house.sent.contains("sms:1:1"));
        assertThat(house.receipts).isEmpty();
    }

    private List<String> failures() {
        return house.strings("select failures || '' from outbox_message where failures > 0");
    }

    private static String said(SubmitSm submit) {
        return new String(submit.getShortMessage(), StandardCharsets.ISO_8859_1);
    }
}
