package az.icaze.simulator.register;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.simulator.database.Database;
import az.icaze.simulator.database.TestWorld;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

class ReachTest {

    private final Database database = TestWorld.open();
    private final ReachResource resource = new ReachResource();

    ReachTest() {
        resource.reach = new Reach(database);
    }

    @Test
    void answers_until_it_is_taken_away_and_again_when_brought_back() {
        assertThat(resource.read()).isEqualTo(reach(true, true));
        assertThat(resource.write(wanted("persons", false))).isEqualTo(reach(false, true));
        assertThat(new Reach(database).answering(Register.PERSONS)).as("kept").isFalse();
        assertThat(resource.write(wanted("organisations", false))).isEqualTo(reach(false, false));
        assertThat(resource.write(wanted("persons", true))).isEqualTo(reach(true, false));
    }

    @Test
    void knows_which_register_is_asked() {
        assertThat(Register.at("persons/5LA2K7E")).isEqualTo(Register.PERSONS);
        assertThat(Register.at("organisations")).isEqualTo(Register.ORGANISATIONS);
        assertThat(Register.at("employments")).isEqualTo(Register.ORGANISATIONS);
    }

    private static JsonObject wanted(String register, boolean answering) {
        return Json.createObjectBuilder().add(register, answering).build();
    }

    private static JsonObject reach(boolean persons, boolean organisations) {
        return Json.createObjectBuilder()
                .add("persons", persons)
                .add("organisations", organisations)
                .build();
    }
}
