package az.icaze.prolongation;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.identity.AsanImzaType;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision table of rules.md 12 (rules R79, R83). */
class OutcomeTest {

    private static final Map<Character, AsanImzaType> TYPES =
            Map.of('C', AsanImzaType.CITIZEN, 'B', AsanImzaType.BUSINESS, 'G', AsanImzaType.GOVERNMENTAL);

    @ParameterizedTest(name = "application {0}, service {1}: prolonged {2}, cancelled {3}, to be applied for {4}")
    @DisplayName("R79, R83: what becomes of an application, by the service's type")
    @CsvSource(
            nullValues = "-",
            value = {
                "C,  CITIZEN,      C,  -, -",
                "C,  BUSINESS,     C,  -, B",
                "C,  GOVERNMENTAL, C,  -, G",
                "CB, BUSINESS,     CB, -, -",
                "CG, GOVERNMENTAL, CG, -, -",
                "CB, CITIZEN,      C,  B, -",
                "CG, CITIZEN,      C,  G, -",
                "CB, GOVERNMENTAL, C,  B, G",
                "CG, BUSINESS,     C,  G, B"
            })
    void follows_the_table(String applied, AsanImzaType service, String prolonged, String cancelled, String further) {
        Outcome outcome = Outcome.of(types(applied), service);

        assertThat(outcome.prolonged()).isEqualTo(types(prolonged));
        assertThat(outcome.cancelled()).isEqualTo(types(cancelled));
        assertThat(outcome.further().map(Set::of).orElse(Set.of())).isEqualTo(types(further));
    }

    private static Set<AsanImzaType> types(String letters) {
        Set<AsanImzaType> types = EnumSet.noneOf(AsanImzaType.class);
        if (letters != null) {
            letters.chars().forEach(letter -> types.add(TYPES.get((char) letter)));
        }
        return types;
    }
}
