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

    private static JsonObjectBuilder person(String fin, String name, String role, String service) {
        return Json.createObjectBuilder()
                .add("fin", fin)
                .add("name", name)
                .add("role", role)
                .add("service", service);
    }
}
