package az.icaze.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import az.icaze.Malformed;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Document numbers, plates, User IDs and permit numbers. */
class CodesTest {

    @ParameterizedTest
    @CsvSource({
        "AA1234567, AA1234567",
        "aa 1234567, AA1234567",
        "AA-1234567, AA1234567",
        "AA № 1234567, AA1234567",
        "AZE12345678, AZE12345678",
        "aze 12345678, AZE12345678",
        "MYİ1234567, MYI1234567",
        "dyı 1234567, DYI1234567",
        "MOM1234567, MOM1234567",
    })
    void reads_the_documents_in_use(String typed, String value) {
        assertThat(new DocumentNumber(typed).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "AA123456, document",
        "AA12345678, document",
        "AZE1234567, document",
        "1234567, document",
        "ABC1234567, document",
        "AA123456O, document.letter-o",
        "АА1234567, document.cyrillic",
        "ƏA1234567, document",
        "'', document",
        "№, document",
        "<script>, document",
    })
    void refuses_other_documents(String typed, String key) {
        assertMalformed(DocumentNumber::new, typed, key);
    }

    @Test
    void splits_a_document_into_series_and_number() {
        DocumentNumber document = new DocumentNumber("AZE12345678");
        assertThat(document.series()).isEqualTo("AZE");
        assertThat(document.number()).isEqualTo("12345678");
        assertThat(document).hasToString("AZE***");
    }

    @ParameterizedTest
    @CsvSource({
        "10-AA-123, 10AA123, 10-AA-123",
        "10aa123, 10AA123, 10-AA-123",
        "99 jv 031, 99JV031, 99-JV-031",
        "10-A-123, 10A123, 10-A-123",
        "H 123 456, H123456, H-123-456",
        "007 D 020, 007D020, 007-D-020",
        "GE/AB-123-CD, GE/AB123CD, GE/AB123CD",
        "tr/34abc34, TR/34ABC34, TR/34ABC34",
    })
    void reads_the_plates_in_use(String typed, String value, String formatted) {
        Plate plate = new Plate(typed);
        assertThat(plate.value()).isEqualTo(value);
        assertThat(plate.formatted()).isEqualTo(formatted);
    }

    @ParameterizedTest
    @CsvSource({
        "00-AA-123, plate",
        "10-AAA-123, plate",
        "10-AA-12, plate",
        "10-ƏA-123, plate",
        "1O-AA-123, plate.letter-o",
        "10-АА-123, plate.cyrillic",
        "XX/AB123CD, plate",
        "AZ/10AA123, plate",
        "GE/1234567890123456, plate",
        "'', plate",
        "<script>, plate",
    })
    void refuses_other_plates(String typed, String key) {
        assertMalformed(Plate::new, typed, key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456", "1234567890", "123 456", "123-456"})
    void reads_a_user_ID_and_never_prints_it(String typed) {
        UserId id = new UserId(typed);
        assertThat(id.value()).isEqualTo(typed.replaceAll("[ -]", ""));
        assertThat(id.toString()).doesNotContain("123");
    }

    @ParameterizedTest
    @CsvSource({
        "123456, true",
        "987654, true",
        "890123, true",
        "2109876543, true",
        "111111, true",
        "121212, true",
        "123123, true",
        "123457, false",
        "998877, false",
        "482915, false",
        "1234560, false"
    })
    void knows_user_IDs_that_anybody_would_try(String id, boolean easily) {
        assertThat(new UserId(id).easilyGuessed()).isEqualTo(easily);
    }

    @ParameterizedTest
    @CsvSource({"12345, user-id", "12345678901, user-id", "12345a, user-id", "'', user-id", "12345О, user-id.cyrillic"})
    void refuses_other_user_IDs(String typed, String key) {
        assertMalformed(UserId::new, typed, key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-0000123", "20260000123", "2026 0000123"})
    void reads_a_permit_number(String typed) {
        assertThat(new PermitNumber(typed)).isEqualTo(PermitNumber.of(2026, 123));
        assertThat(new PermitNumber(typed)).hasToString("2026-0000123");
    }

    @ParameterizedTest
    @CsvSource({"2026-123, permit-number", "2026-00001234, permit-number", "2026-00O0123, permit-number"})
    void refuses_other_permit_numbers(String typed, String key) {
        assertMalformed(PermitNumber::new, typed, key);
    }

    @Property
    void reads_every_permit_number_it_gives(
            @ForAll @IntRange(min = 2020, max = 2099) int year, @ForAll @LongRange(max = 9_999_999) long sequence) {
        PermitNumber number = PermitNumber.of(year, sequence);
        assertThat(new PermitNumber(number.value())).isEqualTo(number);
    }

    @Property
    void gives_a_value_or_says_malformed_for_any_text(@ForAll String typed) {
        assertValidOrMalformed(DocumentNumber::new, typed);
        assertValidOrMalformed(Plate::new, typed);
        assertValidOrMalformed(UserId::new, typed);
        assertValidOrMalformed(PermitNumber::new, typed);
    }

    @Test
    void refuses_ten_thousand_characters_and_NUL_everywhere() {
        for (String typed : new String[] {"1".repeat(10_000), "AA1234567\u0000", "\u0000", null}) {
            assertMalformed(DocumentNumber::new, typed, "document");
            assertMalformed(Plate::new, typed, "plate");
            assertMalformed(UserId::new, typed, "user-id");
            assertMalformed(PermitNumber::new, typed, "permit-number");
        }
    }

    private static void assertMalformed(Function<String, ?> type, String typed, String key) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> type.apply(typed))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("malformed." + key));
    }

    private static void assertValidOrMalformed(Function<String, ?> type, String typed) {
        try {
            assertThat(type.apply(typed)).isNotNull();
        } catch (Malformed malformed) {
            assertThat(malformed.key()).startsWith("malformed.");
        }
    }
}
