package az.icaze.simulator.register;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.simulator.database.TestWorld;
import az.icaze.simulator.register.Taxpayers.Registered;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** R44: who registers as an entrepreneur has one VÖEN from then on, however often he asks. */
class TaxpayersTest {

    private final TestRegisters registers = new TestRegisters(TestWorld.open());

    @BeforeEach
    void enter() {
        registers.persons.save(person("5LA2K7E", "AA2147717", true));
    }

    @Test
    @DisplayName("R44: a VÖEN of ten digits ending in 2, and an organisation that the person is himself")
    void registers_an_entrepreneur() {
        Registered registered = registers.taxpayers.register("1", "5LA2K7E").orElseThrow();

        assertThat(registered.existed()).isFalse();
        assertThat(registered.voen()).endsWith("2").matches(Numbers::voen);
        Organisation own = registers.organisations.find(registered.voen()).orElseThrow();
        assertThat(own.kind()).isEqualTo("INDIVIDUAL");
        assertThat(own.director()).isEqualTo("5LA2K7E");
        assertThat(own.linkedSignatures()).containsExactly("5LA2K7E");
    }

    @Test
    void answers_the_same_application_as_the_first_time_and_another_with_what_there_is() {
        Registered first = registers.taxpayers.register("1", "5LA2K7E").orElseThrow();

        assertThat(registers.taxpayers.register("1", "5LA2K7E")).contains(first);
        assertThat(registers.taxpayers.register("2", "5LA2K7E")).contains(new Registered(first.voen(), true));
    }

    @Test
    void gives_nobody_the_number_of_another() {
        Set<String> given = new HashSet<>();
        for (int person = 0; person < 30; person++) {
            String fin = "5LB%04d".formatted(person);
            registers.persons.save(person(fin, "AA30%05d".formatted(person), true));
            given.add(registers.taxpayers.register(fin, fin).orElseThrow().voen());
        }

        assertThat(given).hasSize(30).allMatch(Numbers::voen);
    }

    @Test
    void registers_neither_the_unknown_nor_the_dead() {
        registers.persons.save(person("4KH7T2M", "AA2147718", false));

        assertThat(registers.taxpayers.register("1", "9999999")).isEmpty();
        assertThat(registers.taxpayers.register("2", "4KH7T2M")).isEmpty();
    }

    @Test
    void answers_the_portal_in_json() {
        JsonObject answer = registers.resource.register(asked("5LA2K7E"));

        assertThat(answer.getString("voen")).matches(Numbers::voen);
        assertThat(answer.getBoolean("existed")).isFalse();
        assertThat(Register.at("taxpayers")).as("away with the organisations").isEqualTo(Register.ORGANISATIONS);
    }

    private static JsonObject asked(String fin) {
        return Json.createObjectBuilder()
                .add("application", "3")
                .add("fin", fin)
                .build();
    }

    private static Person person(String fin, String document, boolean alive) {
        return new Person(fin, "Əliyeva", "Leyla", "Rəşad qızı", LocalDate.of(1986, 3, 14), document, alive);
    }
}
