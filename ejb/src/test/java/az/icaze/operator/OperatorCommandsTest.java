package az.icaze.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import az.icaze.outbox.Outbox;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What operators are asked to do leaves as published, once, and only when it was committed. */
class OperatorCommandsTest {

    static final List<String> published = PublishedFormat.COMMANDS;

    private static final Phone PHONE = new Phone("+994502147717");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T16:00:00Z"), ZoneOffset.UTC);
    private static final BigDecimal FEE = new BigDecimal("2.5");

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private final String reference = "r:" + NUMBERS.incrementAndGet();

    @ParameterizedTest
    @FieldSource("published")
    void every_published_example_is_valid(String name) {
        assertThat(PublishedFormat.complaints(name, PublishedFormat.example(name)))
                .isEmpty();
    }

    static Stream<Arguments> commands() {
        return Map.<String, BiConsumer<OperatorCommands, String>>of(
                        "charge", (to, reference) -> to.charge(Operator.NAR, PHONE, reference, FEE, "Asan İmza"),
                        "prolong-service",
                                (to, reference) -> to.prolong(
                                        Operator.NAR, PHONE, reference, AsanImzaType.BUSINESS, BigDecimal.ZERO),
                        "change-service-type",
                                (to, reference) ->
                                        to.changeType(Operator.NAR, PHONE, reference, AsanImzaType.GOVERNMENTAL),
                        "cancel-service", (to, reference) -> to.cancel(Operator.NAR, PHONE, reference),
                        "suspend-service", (to, reference) -> to.suspend(Operator.NAR, PHONE, reference),
                        "restore-service", (to, reference) -> to.restore(Operator.NAR, PHONE, reference),
                        "send-sms",
                                (to, reference) -> to.sendSms(Operator.NAR, PHONE, reference, "Salam, dünya! ə", true),
                        "make-keys",
                                (to, reference) -> to.makeKeys(Operator.NAR, PHONE, reference, "8999405000220413359"),
                        "unblock-pin",
                                (to, reference) ->
                                        to.unblockPin(Operator.NAR, PHONE, reference, PromptPurpose.SIGNATURE))
                .entrySet()
                .stream()
                .map(command -> Arguments.of(command.getKey(), command.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void a_command_leaves_as_published_for_its_operator(String name, BiConsumer<OperatorCommands, String> command) {
        give(to -> command.accept(to, reference));

        assertThat(column("body")).hasSize(1).allSatisfy(body -> assertThat(PublishedFormat.complaints(name, body))
                .isEmpty());
        assertThat(column("recipient")).containsExactly("NAR");
    }

    @Test
    void an_amount_is_written_with_two_decimals_and_never_rounded() {
        give(to -> to.charge(Operator.NAR, PHONE, reference, FEE, "Asan İmza"));

        assertThat(column("body").get(0)).contains("\"amount\":\"2.50\"");
        assertThatThrownBy(() -> give(
                        to -> to.charge(Operator.NAR, PHONE, reference + "b", new BigDecimal("2.499"), "Asan İmza")))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void the_same_command_again_leaves_once() {
        give(to -> to.charge(Operator.NAR, PHONE, reference, FEE, "Asan İmza"));
        give(to -> to.charge(Operator.NAR, PHONE, reference, FEE, "Asan İmza"));

        assertThat(column("message_id")).containsExactly(reference);
    }

    @Test
    void another_command_under_a_known_reference_is_a_fault() {
        give(to -> to.charge(Operator.NAR, PHONE, reference, FEE, "Asan İmza"));

        assertThatThrownBy(() -> give(to -> to.charge(Operator.NAR, PHONE, reference, BigDecimal.TEN, "Asan İmza")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> give(to -> to.charge(Operator.AZERCELL, PHONE, reference, FEE, "Asan İmza")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_command_of_a_transaction_that_was_rolled_back_does_not_leave() {
        assertThatThrownBy(() -> give(to -> {
                    to.suspend(Operator.NAR, PHONE, reference);
                    throw new IllegalStateException("the change failed");
                }))
                .hasMessage("the change failed");

        assertThat(column("body")).isEmpty();
    }

    @Test
    void a_text_waits_for_no_other_command() {
        give(to -> to.charge(Operator.NAR, PHONE, reference, FEE, "Asan İmza"));
        give(to -> to.restore(Operator.NAR, PHONE, reference + "b"));
        give(to -> to.sendSms(Operator.NAR, PHONE, reference + "c", "Salam", false));

        assertThat(column("order_key")).containsExactly(PHONE.value(), PHONE.value(), "sms:" + PHONE.value());
    }

    private void give(Consumer<OperatorCommands> command) {
        database.run(entities -> command.accept(new OperatorCommands(new Outbox(entities, CLOCK))));
    }

    private List<String> column(String name) {
        return database.inTransaction(entities -> entities.unwrap(Session.class)
                .createNativeQuery(
                        "select " + name + " from outbox_message where message_id ~ :reference order by sequence",
                        String.class)
                .setParameter("reference", "^" + reference + "[a-z]?$")
                .getResultList());
    }
}
