package az.icaze.operator;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.TestDatabase;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatorsTest {

    private static final Instant MAY = Instant.parse("2026-05-10T08:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-10T08:00:00Z");

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    @ParameterizedTest
    @CsvSource({
        "+994102147717, AZERCELL",
        "+994502147717, AZERCELL",
        "+994512147717, AZERCELL",
        "+994552147717, BAKCELL",
        "+994992147717, BAKCELL",
        "+994702147717, NAR",
        "+994772147717, NAR"
    })
    void the_prefix_names_the_operator(String number, Operator operator) {
        assertThat(of(new Phone(number))).contains(operator);
    }

    @Test
    void a_prefix_without_asan_imza_has_none() {
        assertThat(of(new Phone("+994602147717"))).isEmpty();
    }

    @Test
    void a_number_taken_along_belongs_to_who_serves_it_now_whatever_order_the_messages_come_in() {
        Phone phone = new Phone("+994502147799");

        served(phone, Operator.NAR, JUNE);
        assertThat(of(phone)).contains(Operator.NAR);

        served(phone, Operator.BAKCELL, MAY);
        assertThat(of(phone)).contains(Operator.NAR);

        served(phone, Operator.AZERCELL, JUNE.plusSeconds(1));
        assertThat(of(phone)).contains(Operator.AZERCELL);
    }

    @Test
    @DisplayName("Rule R96: who gave out the card that serves a number now is its operator")
    void who_gave_out_the_card_that_serves_a_number_now_is_its_operator() {
        Phone phone = new Phone("+994502147798");
        served(phone, Operator.AZERCELL, MAY);

        replaced(phone, Operator.BAKCELL, JUNE);
        replaced(phone, Operator.NAR, MAY);

        assertThat(of(phone)).contains(Operator.BAKCELL);
    }

    private static void replaced(Phone phone, Operator operator, Instant at) {
        database.run(entities -> TestOperators.open(entities)
                .replaced(new SimReplaced(
                        operator, phone, "8999401000000000017", "8999401000000000025", SimKind.PHYSICAL, at)));
    }

    private static Optional<Operator> of(Phone phone) {
        return database.inTransaction(entities -> TestOperators.open(entities).of(phone));
    }

    private static void served(Phone phone, Operator operator, Instant at) {
        database.run(entities -> TestOperators.open(entities)
                .served(new ServiceActivated(
                        operator, phone, AsanImzaType.CITIZEN, "8999401000000000017", SimKind.PHYSICAL, at)));
    }
}
