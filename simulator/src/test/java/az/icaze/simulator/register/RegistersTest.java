package az.icaze.simulator.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.simulator.Refused;
import az.icaze.simulator.database.TestWorld;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistersTest {

    private final TestRegisters registers = new TestRegisters(TestWorld.open());

    @BeforeEach
    void enter() {
        registers.persons.save(person("5LA2K7E", "AA2147717"));
        registers.organisations.save(firm("1402771001", "LEGAL_ENTITY", "5LA2K7E", List.of("5LA2K7E")));
    }

    @Test
    void takes_the_seal_away_when_it_is_no_longer_entered() {
        registers.organisations.save(firm("1402771001", "LEGAL_ENTITY", "5LA2K7E", List.of()));
        assertThat(registers.organisations.find("1402771001").orElseThrow().sealHolders())
                .isEmpty();
    }

    @Test
    void knows_nobody_who_is_not_in_the_register_of_persons() {
        assertThatThrownBy(() ->
                        registers.organisations.save(firm("1402771001", "LEGAL_ENTITY", "5LA2K7E", List.of("9999999"))))
                .isInstanceOf(Refused.class)
                .hasMessage("seal.unknown");
        assertThatThrownBy(() ->
                        registers.organisations.save(firm("1402771001", "LEGAL_ENTITY", "9999999", List.of("5LA2K7E"))))
                .hasMessage("director.unknown");
        assertThat(registers.organisations.find("1402771001").orElseThrow().sealHolders())
                .containsExactly("5LA2K7E");
        assertThatThrownBy(() ->
                        registers.organisations.save(new Employment("1402771001", "9999999", "Sürücü", "EMPLOYMENT")))
                .hasMessage("person.unknown");
    }

    @Test
    void gives_one_document_to_one_person() {
        assertThatThrownBy(() -> registers.persons.save(person("4KH7T2M", "AA2147717")))
                .hasMessage("document.taken");
    }

    @Test
    void enters_nobody_twice_and_overwrites_nobody() {
        assertThatThrownBy(() -> registers.persons.add(person("5LA2K7E", "AA0000001")))
                .isInstanceOf(Refused.class)
                .hasMessage("fin.taken");
        assertThat(registers.persons.find("5LA2K7E").orElseThrow().document()).isEqualTo("AA2147717");
        assertThatThrownBy(() -> registers.persons.add(person("4KH7T2M", "AA2147717")))
                .hasMessage("document.taken");
        assertThatThrownBy(() -> registers.organisations.add(firm("1402771001", "LEGAL_ENTITY", "5LA2K7E", List.of())))
                .hasMessage("voen.taken");
        assertThat(registers.organisations.find("1402771001").orElseThrow().sealHolders())
                .containsExactly("5LA2K7E");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1402771002", "1401555081", "140277100", "14027710011", "abc"})
    void refuses_a_voen_whose_form_or_kind_does_not_fit(String voen) {
        assertThatThrownBy(() -> registers.organisations.save(firm(voen, "LEGAL_ENTITY", "5LA2K7E", List.of())))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1401555071", "1400057421", "0200432771", "0400198812", "0300725012", "9900001881"})
    void knows_the_check_digit_of_real_numbers(String voen) {
        assertThat(Numbers.voen(voen)).isTrue();
    }

    private static Person person(String fin, String document) {
        return new Person(fin, "Əliyeva", "Leyla", "Rəşad qızı", LocalDate.of(1986, 3, 14), document, true);
    }

    private static Organisation firm(String voen, String kind, String director, List<String> seal) {
        return new Organisation(voen, "Araz Logistika MMC", kind, director, seal, seal);
    }
}
