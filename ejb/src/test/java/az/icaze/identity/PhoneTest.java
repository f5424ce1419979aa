package az.icaze.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import az.icaze.Malformed;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+994502147717",
                "994502147717",
                "00994502147717",
                "0502147717",
                "502147717",
                "050 214 77 17",
                "050-214-77-17",
                "(050) 214-77-17",
                "+994 (50) 214 77 17",
                "+994-50-214-77-17",
                " +994 50 214 77 17 ",
                "050\u00a0214\u00a077\u00a017",
                "050–214–77–17",
                "050.214.77.17",
                "+994 (0) 50 214 77 17",
            })
    void reads_any_usual_writing(String typed) {
        assertThat(new Phone(typed).value()).isEqualTo("+994502147717");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0101234567", "0501234567", "0511234567", "0552345678", "0992345678", "0702345678", "0772345678"
            })
    void accepts_every_prefix_of_the_three_operators(String typed) {
        assertThat(new Phone(typed).value()).isEqualTo("+994" + typed.substring(1));
    }

    @ParameterizedTest
    @CsvSource({
        "0124981234, phone.not-mobile",
        "0881234567, phone.not-mobile",
        "+79161234567, phone.not-mobile",
        "+905321234567, phone.not-mobile",
        "0502147, phone",
        "05021477171, phone",
        "0202147717, phone.not-mobile",
        "0912147717, phone",
        "8500, phone",
        "O502147717, phone",
        "О502147717, phone",
        "050 CALL NOW, phone",
        "050 214 77 17 ext 5, phone",
        "tel:0502147717, phone",
        "'0502147717;phone-context=+994', phone",
        "<script>alert(1)</script>, phone",
        "++994502147717, phone",
        "'', phone",
        "'         ', phone",
        "---------, phone",
    })
    void refuses_with_a_hint(String typed, String key) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> new Phone(typed))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("malformed." + key));
    }

    @Test
    void refuses_nothing_NUL_and_ten_thousand_digits() {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> new Phone(null));
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> new Phone("050214\u00007717"));
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> new Phone("0".repeat(10_000)));
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> new Phone(" ".repeat(10_000)));
    }

    @Test
    void is_written_for_people_and_masked_for_logs() {
        Phone phone = new Phone("0501234567");
        assertThat(phone.formatted()).isEqualTo("+994 50 123 45 67");
        assertThat(phone.masked()).isEqualTo("+994 50 ••• 45 67");
        assertThat(phone).hasToString(phone.masked());
    }

    @Property
    void reads_its_own_writing(@ForAll @From("numbers") String number) {
        Phone phone = new Phone(number);
        assertThat(new Phone(phone.formatted())).isEqualTo(phone);
        assertThat(new Phone(phone.value())).isEqualTo(phone);
        assertThat(new Phone("0" + phone.value().substring(4))).isEqualTo(phone);
    }

    @Property
    void gives_a_mobile_number_or_says_malformed(@ForAll String typed) {
        try {
            assertThat(new Phone(typed).value()).matches("\\+994[0-9]{9}");
        } catch (Malformed malformed) {
            assertThat(malformed.key()).startsWith("malformed.phone");
        }
    }

    @Property
    void takes_what_is_kept_as_the_numbering_plan_would(
            @ForAll @IntRange(max = 99) int code, @ForAll @IntRange(max = 9_999_999) int rest) {
        String written = "+994%02d%07d".formatted(code, rest);

        assertThat(taken(() -> new Phone(written).value())).isEqualTo(taken(() -> Phone.byThePlan(written)));
    }

    private static String taken(Supplier<String> number) {
        try {
            return number.get();
        } catch (Malformed malformed) {
            return malformed.key();
        }
    }

    @Provide
    Arbitrary<String> numbers() {
        return Combinators.combine(
                        Arbitraries.of("50", "51", "55", "70", "77"),
                        Arbitraries.integers().between(2_000_000, 8_999_999))
                .as((prefix, rest) -> "+994" + prefix + rest);
    }
}
