package az.icaze.permit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The state machine of the rules, section 12, as a table; the database's copy is held against it elsewhere. */
class PermitStatusTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, CONFIRMED",
        "CONFIRMED, SENT ACCEPTED REJECTED",
        "SENT, ACCEPTED REJECTED",
        "ACCEPTED, ''",
        "REJECTED, ''",
    })
    void moves_along_these_arrows_and_no_others(PermitStatus from, String next) {
        Set<String> expected =
                Arrays.stream(next.split(" ")).filter(name -> !name.isEmpty()).collect(Collectors.toSet());

        Set<String> found = Arrays.stream(PermitStatus.values())
                .filter(from::mayBecome)
                .map(Enum::name)
                .collect(Collectors.toSet());

        assertThat(found).isEqualTo(expected);
    }
}
