package az.icaze.start;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import org.junit.jupiter.api.Test;

class DemoRoleTest {

    @Test
    void staff_roles_are_those_of_people_with_a_governmental_certificate_except_the_administrators() {
        var people = Json.createArrayBuilder()
                .add(person("5LA2K7E", "Leyla Əliyeva", "SEAL", "BUSINESS"))
                .add(person("1PR8H4H", "Rövşən Həsənov", "POLICE", "GOVERNMENTAL"))
                .add(person("1AV2B8M", "Vüqar Məlikov", "ADMINISTRATOR", "GOVERNMENTAL"))
                .build();

        assertThat(DemoRole.of(people)).containsExactly(new DemoRole("1PR8H4H", "Rövşən Həsənov", "POLICE"));
    }

    @Test
    void a_person_is_known_by_given_name_and_surname_in_whichever_order() {
        DemoRole police = new DemoRole("1PR8H4H", "Rövşən Həsənov", "POLICE");

        assertThat(police.isNamed("Həsənov Rövşən Elxan oğlu")).isTrue();
        assertThat(police.isNamed("Həsənova Rövşən Elxan qızı")).isFalse();
    }

    private static JsonObjectBuilder person(String fin, String name, String role, String service) {
        return Json.createObjectBuilder()
                .add("fin", fin)
                .add("name", name)
                .add("role", role)
                .add("service", service);
    }
}
