package az.icaze;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.JMSSecurityRuntimeException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each queue is open to its own partner, in its own direction, and to nobody else. */
class QueuesIT {

    /** Twice as many wrong passwords as lock an account of this server that is not exempt. */
    private static final int MORE_THAN_LOCKS = 20;

    private final PartnersPort port = new PartnersPort(Icaze.running());

    @ParameterizedTest
    @CsvSource({"mia, mia.permits", "operator, operator.prompts", "operator, operator.commands"})
    void lets_a_partner_take_from_its_queue(String user, String queue) {
        assertThatCode(() -> port.take(user, queue)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "mia, mia.answers",
        "mia, operator.events",
        "mia, operator.prompts",
        "mia, operator.commands",
        "mia, dlq.mia.permits",
        "mia, dlq.mia.answers",
        "mia, DLQ",
        "operator, mia.permits",
        "operator, mia.answers",
        "operator, operator.events",
        "operator, dlq.operator.events",
    })
    void refuses_to_give_from_any_other_queue(String user, String queue) {
        assertThatThrownBy(() -> port.take(user, queue)).isInstanceOf(JMSSecurityRuntimeException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "mia, mia.permits",
        "mia, operator.events",
        "mia, dlq.mia.answers",
        "operator, operator.prompts",
        "operator, operator.commands",
        "operator, mia.answers",
        "operator, mia.permits",
    })
    void refuses_a_message_into_any_other_queue(String user, String queue) {
        assertThatThrownBy(() -> port.send(user, queue, "{}")).isInstanceOf(JMSSecurityRuntimeException.class);
    }

    @Test
    void knows_neither_a_guest_nor_a_wrong_password() {
        Stream.of("guest", "admin", "operator", "mia", "")
                .forEach(user -> assertThatThrownBy(() -> port.connect(user, "guest"))
                        .as(user)
                        .isInstanceOf(JMSSecurityRuntimeException.class));
    }

    /** The name and password every broker is delivered with, for its own nodes: they would open every queue. */
    @Test
    void knows_no_node_by_the_password_it_was_delivered_with() {
        assertThatThrownBy(() -> port.connect("ACTIVEMQ.CLUSTER.ADMIN.USER", "CHANGE ME!!"))
                .hasMessageContaining("Unable to authenticate cluster user");
    }

    @Test
    void makes_no_queue_at_a_partners_wish() {
        assertThatThrownBy(() -> port.send("mia", "no.such.queue", "{}")).hasMessageContaining("no queue");
        assertThatThrownBy(() -> port.take("operator", "no.such.queue")).hasMessageContaining("no queue");
    }

    @ParameterizedTest
    @CsvSource({"mia, mia.permits", "operator, operator.prompts"})
    void is_open_to_a_partner_whose_password_a_stranger_has_guessed_at(String user, String queue) {
        Stream.generate(() -> "guest").limit(MORE_THAN_LOCKS).forEach(guess -> assertThatThrownBy(
                        () -> port.connect(user, guess))
                .isInstanceOf(JMSSecurityRuntimeException.class));
        assertThatCode(() -> port.take(user, queue)).doesNotThrowAnyException();
    }
}
