package az.icaze.smpp;

import static com.cloudhopper.smpp.SmppConstants.STATUS_OK;
import static com.cloudhopper.smpp.SmppConstants.STATUS_THROTTLED;
import static com.cloudhopper.smpp.SmppConstants.STATUS_X_P_APPN;
import static com.cloudhopper.smpp.SmppConstants.STATUS_X_T_APPN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import az.icaze.TestDatabase;
import az.icaze.operator.SmsReceived;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Rule R69: what telephones write comes in once over SMPP, and is acknowledged when it is stored")
class DeliveriesTest {

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    @AutoClose
    private final SmppHouse house = SmppHouse.bound(database);

    private final MessageCentre centre = house.centre;

    @Test
    void a_message_is_stored_before_it_is_acknowledged() throws Exception {
        assertThat(centre.deliver(Written.message("ferdi").named("m-1").pdu())).isEqualTo(STATUS_OK);

        assertThat(house.heard)
                .containsExactly(new SmsReceived(
                        SmppHouse.OPERATOR,
                        "smpp:m-1",
                        SmppHouse.PHONE,
                        "8500",
                        "ferdi",
                        Optional.empty(),
                        SmppHouse.CLOCK.instant()));
        assertThat(house.strings("select source || ' ' || message_id from inbox_message"))
                .containsExactly("smpp:NAR m-1");
    }

    @Test
    void what_the_database_did_not_take_is_delivered_again_and_taken_once() throws Exception {
        house.refusing = true;
        assertThat(centre.deliver(Written.message("ferdi").named("m-1").pdu())).isEqualTo(STATUS_X_T_APPN);
        assertThat(house.heard).isEmpty();

        house.refusing = false;
        assertThat(centre.deliver(Written.message("ferdi").named("m-1").pdu())).isEqualTo(STATUS_OK);
        assertThat(centre.deliver(Written.message("ferdi").named("m-1").pdu())).isEqualTo(STATUS_OK);
        assertThat(house.heard).hasSize(1);
    }

    @Test
    void a_database_that_stands_still_takes_nobody_s_ears_from_answers() throws Exception {
        house.stuck = new CountDownLatch(1);
        ExecutorService telephones = Executors.newCachedThreadPool();
        try {
            List<Future<Integer>> answers = IntStream.range(0, 6)
                    .mapToObj(number -> telephones.submit(() -> centre.deliver(
                            Written.message("ferdi").named("m-" + number).pdu())))
                    .toList();
            await().until(() -> answers.stream().filter(Future::isDone).count() == 3);
            house.send("sms:1:1", "an answer is heard");

            await().until(() -> house.sent.contains("sms:1:1"));
            assertThat(centre.submitted).hasSize(1);
            house.stuck.countDown();
            assertThat(answers.stream().map(DeliveriesTest::said).sorted())
                    .containsExactly(
                            STATUS_OK, STATUS_OK, STATUS_OK, STATUS_THROTTLED, STATUS_THROTTLED, STATUS_THROTTLED);
        } finally {
            house.stuck.countDown();
            telephones.shutdownNow();
        }
    }

    private static int said(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException fault) {
            throw new AssertionError(fault);
        }
    }

    @Test
    void without_an_id_a_message_is_known_again_after_a_broken_connection() throws Exception {
        centre.deliver(Written.message("ferdi").pdu());
        centre.cut();
        centre.awaitBind();

        assertThat(centre.deliver(Written.message("ferdi").pdu())).isEqualTo(STATUS_OK);
        assertThat(house.heard).hasSize(1);
    }

    @Test
    void without_an_id_who_writes_the_same_twice_is_heard_twice() throws Exception {
        centre.deliver(Written.message("1").pdu());
        centre.deliver(Written.message("1").pdu());

        assertThat(house.heard).extracting(SmsReceived::text).containsExactly("1", "1");
        assertThat(house.heard).extracting(SmsReceived::id).doesNotHaveDuplicates();
    }

    @Test
    void a_message_in_ucs_2_is_heard_as_it_was_typed() throws Exception {
        centre.deliver(Written.message(8, "dövlət Ə😀".getBytes(StandardCharsets.UTF_16BE))
                .pdu());

        assertThat(house.heard).extracting(SmsReceived::text).containsExactly("dövlət Ə😀");
    }

    @Test
    void a_part_says_which_it_is_by_header_or_by_tlv() throws Exception {
        centre.deliver(Written.message(0, new byte[] {5, 0, 3, 77, 2, 1, 'a'})
                .esmClass(0x40)
                .pdu());
        centre.deliver(Written.message("b")
                .tlv(0x020c, 1, 2)
                .tlv(0x020e, 2)
                .tlv(0x020f, 2)
                .pdu());

        assertThat(house.heard)
                .extracting(SmsReceived::text, message -> message.part().orElseThrow())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("a", new SmsReceived.Part("udh-77", 1, 2)),
                        org.assertj.core.api.Assertions.tuple("b", new SmsReceived.Part("sar-258", 2, 2)));
    }

    @Test
    void a_message_in_the_payload_is_heard() throws Exception {
        centre.deliver(Written.message("").tlv(0x0424, 'f', 'e', 'r', 'd', 'i').pdu());

        assertThat(house.heard).extracting(SmsReceived::text).containsExactly("ferdi");
    }

    @ParameterizedTest
    @CsvSource({"Kapital, 8500, 0", "4477009001, 8500, 0", "994702223344, hello, 0", "994702223344, 8500, 4"})
    void what_can_never_be_taken_is_refused_for_good(String source, String destination, int dataCoding)
            throws Exception {
        assertThat(centre.deliver(Written.message(dataCoding, new byte[] {65})
                        .from(source)
                        .to(destination)
                        .pdu()))
                .isEqualTo(STATUS_X_P_APPN);
        assertThat(house.heard).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DELIVRD, true", "UNDELIV, false", "EXPIRED, false", "REJECTD, false", "DELETED, false"})
    void a_receipt_tells_of_the_text(String state, boolean delivered) throws Exception {
        submit("ferdi", 1);

        assertThat(centre.deliver(Written.receipt("mc-1", state).pdu())).isEqualTo(STATUS_OK);
        assertThat(centre.deliver(Written.receipt("mc-1", state).pdu())).isEqualTo(STATUS_OK);

        assertThat(house.receipts).hasSize(1);
        assertThat(house.receipts.get(0).reference()).isEqualTo("sms:1:1");
        assertThat(house.receipts.get(0).delivered()).isEqualTo(delivered);
    }

    @Test
    void a_receipt_in_tlvs_is_read_before_its_words() throws Exception {
        submit("ferdi", 1);

        centre.deliver(Written.receipt("another", "UNDELIV")
                .named("mc-1")
                .tlv(0x0427, 2)
                .pdu());

        assertThat(house.receipts).hasSize(1);
        assertThat(house.receipts.get(0).delivered()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ENROUTE", "ACCEPTD", "SCHEDLD"})
    void a_receipt_on_the_way_says_nothing(String state) throws Exception {
        submit("ferdi", 1);

        assertThat(centre.deliver(Written.receipt("mc-1", state).pdu())).isEqualTo(STATUS_OK);
        assertThat(house.receipts).isEmpty();
    }

    @Test
    void a_long_text_is_delivered_when_all_its_parts_are() throws Exception {
        submit("a".repeat(400), 3);

        centre.deliver(Written.receipt("mc-3", "DELIVRD").pdu());
        centre.deliver(Written.receipt("mc-1", "DELIVRD").pdu());
        assertThat(house.receipts).isEmpty();
        centre.deliver(Written.receipt("mc-2", "DELIVRD").pdu());

        assertThat(house.receipts).hasSize(1);
        assertThat(house.receipts.get(0).delivered()).isTrue();
    }

    @Test
    void a_long_text_is_not_delivered_when_one_part_is_not_and_that_is_told_once() throws Exception {
        submit("a".repeat(400), 3);

        centre.deliver(Written.receipt("mc-1", "DELIVRD").pdu());
        centre.deliver(Written.receipt("mc-2", "UNDELIV").pdu());
        centre.deliver(Written.receipt("mc-3", "EXPIRED").pdu());

        assertThat(house.receipts).hasSize(1);
        assertThat(house.receipts.get(0).delivered()).isFalse();
    }

    @Test
    void a_receipt_that_overtakes_the_answer_waits_for_it() throws Exception {
        centre.deliver(Written.receipt("mc-1", "DELIVRD").pdu());
        assertThat(house.receipts).isEmpty();

        submit("ferdi", 1);
        await().until(() -> house.receipts.size() == 1);
        assertThat(house.receipts.get(0).delivered()).isTrue();
    }

    private void submit(String text, int parts) {
        house.send("sms:1:1", text);
        await().until(() -> house.sent.contains("sms:1:1"));
        assertThat(centre.submitted).hasSize(parts);
    }
}
