package az.icaze.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.AtOnce;
import az.icaze.TestDatabase;
import az.icaze.identity.Phone;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Three unsuccessful starts in ten minutes per number, ten per address; nobody is locked out by a stranger. */
class AttemptsTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(3_000_000);
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @AutoClose
    private static final TestDatabase database = TestDatabase.open();

    private static final TestHouse house = new TestHouse(database);

    private final Phone phone = new Phone("+99455" + NUMBERS.incrementAndGet());
    private final String address = freshAddress();

    @Test
    void the_fourth_unsuccessful_start_for_a_number_is_refused_from_anywhere() {
        admit(phone, address);
        admit(phone, address);
        admit(phone, freshAddress());

        assertThatThrownBy(() -> admit(phone, freshAddress()))
                .isInstanceOfSatisfying(TooManyAttempts.class, refusal -> {
                    assertThat(refusal.status()).isEqualTo(429);
                    assertThat(refusal.arguments()).containsExactly("10");
                });
    }

    @Test
    void the_count_is_empty_again_after_ten_minutes() {
        fill(phone, 3);

        house.pass(Duration.ofMinutes(10).minusSeconds(1));
        assertThatThrownBy(() -> admit(phone, freshAddress())).isInstanceOf(TooManyAttempts.class);
        house.pass(Duration.ofSeconds(2));
        assertThatCode(() -> admit(phone, freshAddress())).doesNotThrowAnyException();
    }

    @Test
    void the_eleventh_unsuccessful_start_from_an_address_is_refused_for_any_number() {
        for (int i = 0; i < 10; i++) {
            admit(new Phone("+99455" + NUMBERS.incrementAndGet()), address);
        }

        assertThatThrownBy(() -> admit(phone, address)).isInstanceOf(TooManyAttempts.class);
        assertThatCode(() -> admit(phone, freshAddress())).doesNotThrowAnyException();
    }

    @Test
    void successful_starts_do_not_count() {
        for (int i = 0; i < 20; i++) {
            succeed(admit(phone, address));
        }

        assertThatCode(() -> admit(phone, freshAddress())).doesNotThrowAnyException();
    }

    @Test
    void a_forgiven_start_costs_nothing_but_makes_no_address_known() {
        long attempt = admit(phone, address);
        house.run(room -> room.attempts.forgive(attempt));
        fill(phone, 3);

        assertThatThrownBy(() -> admit(phone, address)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void a_stranger_cannot_lock_a_number_out_where_it_has_signed_in_before() {
        succeed(admit(phone, address));
        fill(phone, 3);

        assertThatThrownBy(() -> admit(phone, freshAddress())).isInstanceOf(TooManyAttempts.class);
        admit(phone, address);
        admit(phone, address);
        admit(phone, address);
        assertThatThrownBy(() -> admit(phone, address)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void starts_at_the_same_time_do_not_pass_the_limit_together() throws Exception {
        assertThat(AtOnce.through(24, () -> admit(phone, freshAddress()), TooManyAttempts.class))
                .isEqualTo(3);
    }

    @Test
    void starts_at_the_same_time_from_one_address_do_not_pass_its_limit_together() throws Exception {
        assertThat(AtOnce.through(
                        24,
                        () -> admit(new Phone("+99455" + NUMBERS.incrementAndGet()), address),
                        TooManyAttempts.class))
                .isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "2001:db8:1:2:3:4:5:6, 20:01:0d:b8:00:01:00:02/64",
        "2001:db8:1:2::1, 20:01:0d:b8:00:01:00:02/64",
        "::ffff:203.0.113.7, 203.0.113.7"
    })
    void counts_a_network_of_ipv6_like_one_address_of_ipv4(String given, String counted) {
        assertThat(ClientAddress.counted(given)).isEqualTo(counted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"host:name", "1:2", ":"})
    void asks_no_name_server(String address) {
        assertThatThrownBy(() -> ClientAddress.counted(address)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void fill(Phone phone, int starts) {
        for (int i = 0; i < starts; i++) {
            admit(phone, freshAddress());
        }
    }

    private static long admit(Phone phone, String address) {
        return house.at(room -> room.attempts.admit(phone, address, house.now()));
    }

    private static void succeed(long attempt) {
        house.run(room -> room.attempts.succeeded(attempt));
    }

    private static String freshAddress() {
        int number = ADDRESSES.incrementAndGet();
        return "10." + number / 65536 + "." + number / 256 % 256 + "." + number % 256;
    }
}
