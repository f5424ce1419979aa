package az.icaze.simulator.demo;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.simulator.database.Database;
import az.icaze.simulator.database.TestWorld;
import az.icaze.simulator.operator.ServiceType;
import az.icaze.simulator.register.Employment;
import az.icaze.simulator.register.Numbers;
import az.icaze.simulator.register.Person;
import az.icaze.simulator.register.TestRegisters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WorldTest {

    private static final Database DATABASE = TestWorld.open();
    private static final TestDemo DEMO = new TestDemo(DATABASE, "http://localhost:1");
    private final TestRegisters registers = DEMO.registers;

    @Test
    void begins_with_about_two_hundred_people_whose_numbers_are_well_formed() {
        DEMO.beginning.begin();
        List<Person> people = registers.persons.search("", 0, 1000);
        assertThat(people).hasSize(202);
        assertThat(people).allMatch(person -> Numbers.fin(person.fin()) && Numbers.document(person.document()));
        assertThat(people).filteredOn(person -> !person.alive()).hasSize(1);
        assertThat(registers.organisations.all()).hasSize(13).allMatch(firm -> Numbers.voen(firm.voen()));
    }

    @Test
    void leaves_what_people_have_changed_when_it_begins_again() {
        DEMO.beginning.begin();
        Person leyla = registers.persons.find("5LA2K7E").orElseThrow();
        try {
            registers.persons.save(new Person(
                    leyla.fin(),
                    "Rzayeva",
                    leyla.givenName(),
                    leyla.patronymic(),
                    leyla.birthDate(),
                    leyla.document(),
                    true));
            registers.organisations.remove("1402771001", "3EM5R8W");
            DEMO.beginning.begin();
            assertThat(registers.persons.find("5LA2K7E").orElseThrow().surname())
                    .isEqualTo("Rzayeva");
            assertThat(registers.organisations.employments("1402771001", Optional.of("3EM5R8W")))
                    .isEmpty();
        } finally {
            registers.persons.save(leyla);
            registers.organisations.save(new Employment("1402771001", "3EM5R8W", "Dispetçer", "EMPLOYMENT"));
        }
    }

    @Test
    void adds_to_a_kept_world_whom_and_what_a_later_version_brings() {
        Database kept = TestWorld.open();
        TestDemo world = new TestDemo(kept, "http://localhost:1");
        world.beginning.begin();
        kept.inTransaction(sql -> {
            for (String table : List.of("sim_code", "sim_key", "movement", "phone")) {
                sql.update("delete from " + table + " where phone = '+994505221764'");
            }
            sql.update("delete from organisation_person where fin = '3EM5R8W'");
            sql.update("delete from employment where fin = '3EM5R8W' or voen = '9900025481'");
            sql.update("delete from organisation where voen = '9900025481'");
            return sql.update("delete from person where fin = '3EM5R8W'");
        });
        world.beginning.begin();
        assertThat(world.registers.persons.find("3EM5R8W")).isPresent();
        assertThat(world.registers.organisations.employments("1402771001", Optional.of("3EM5R8W")))
                .hasSize(1);
        assertThat(world.registers.organisations.find("9900025481")).isPresent();
        assertThat(world.registers.organisations.employments("9900025481", Optional.empty()))
                .hasSizeGreaterThan(8);
        assertThat(kept.<List<String>>atOnce(sql -> sql.list("select phone from phone", row -> row.text("phone"))))
                .contains("+994505221764");
    }

    @Test
    void makes_the_same_people_each_time() {
        assertThat(Population.of(184)).isEqualTo(Population.of(184));
    }

    @Test
    void has_everybody_the_main_path_needs() {
        DEMO.beginning.begin();
        Map<String, List<DemoPerson>> byRole =
                DEMO.people.people().stream().collect(Collectors.groupingBy(DemoPerson::role));
        assertThat(byRole.keySet())
                .containsExactlyInAnyOrder(
                        "SEAL",
                        "EMPLOYEE",
                        "CITIZEN",
                        "ENTREPRENEUR",
                        "ASXM_CLERK",
                        "CALL_CENTRE",
                        "MINISTRY_EDITOR",
                        "MINISTRY_INSPECTOR",
                        "POLICE",
                        "NIGHT_OPERATOR",
                        "NIGHT_READER",
                        "AUDITOR",
                        "ADMINISTRATOR");
        assertThat(byRole.get("ADMINISTRATOR")).hasSize(2);
        assertThat(registers.organisations.ofPerson("6NQ9C3V")).hasSize(2);
        assertThat(registers.organisations.ofPerson("7GC4Y1B")).isEmpty();
        assertThat(registers.organisations.ofPerson("2TR6Z5D"))
                .singleElement()
                .matches(firm -> firm.voen().endsWith("2") && firm.director().equals("2TR6Z5D"));
        assertThat(registers.organisations.find("1402771001").orElseThrow())
                .matches(firm -> firm.sealHolders().equals(List.of("5LA2K7E")))
                .matches(firm -> firm.linkedSignatures().equals(List.of("3EM5R8W", "5LA2K7E")));
        assertThat(DEMO.people.people())
                .filteredOn(person -> person.service() == ServiceType.GOVERNMENTAL)
                .allMatch(person -> registers
                        .organisations
                        .ofPerson(person.person().fin())
                        .stream()
                        .anyMatch(firm -> firm.kind().equals("STATE_BODY")));
        assertThat(registers.organisations.employments("1402771001", Optional.of("3EM5R8W")))
                .hasSize(1);
    }

    @Test
    void answers_as_the_portal_reads_it() {
        DEMO.beginning.begin();
        assertThat(registers.resource.person("5la2k7e").toString())
                .isEqualTo(
                        "{\"fin\":\"5LA2K7E\",\"surname\":\"Əliyeva\",\"givenName\":\"Leyla\",\"patronymic\":\"Rəşad qızı\","
                                + "\"birthDate\":\"1986-03-14\",\"document\":\"AA2147717\",\"alive\":true}");
        assertThat(registers.resource.organisation("1402771001").keySet())
                .isEqualTo(Set.of("voen", "name", "kind", "director", "sealHolders", "linkedSignatures"));
        assertThat(registers.resource.ofPerson("6NQ9C3V")).hasSize(2);
        assertThat(registers.resource.employments("1402771001", "3EM5R8W").toString())
                .isEqualTo(
                        "[{\"voen\":\"1402771001\",\"fin\":\"3EM5R8W\",\"position\":\"Dispetçer\",\"contract\":\"EMPLOYMENT\"}]");
    }

    @Test
    void finds_people_by_a_part_of_the_name_and_takes_signs_for_what_they_are() {
        DEMO.beginning.begin();
        assertThat(registers.persons.search("leyla", 0, 10))
                .extracting(Person::fin)
                .contains("5LA2K7E");
        assertThat(registers.persons.search("%", 0, 10)).isEmpty();
        assertThat(registers.persons.search("' or 1=1 --", 0, 10)).isEmpty();
    }
}
