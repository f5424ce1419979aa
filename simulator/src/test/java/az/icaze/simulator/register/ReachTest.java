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
        assertThat(resource.read().getBoolean("answering")).isTrue();
        assertThat(resource.write(answering(false)).getBoolean("answering")).isFalse();
        assertThat(new Reach(database).answering()).as("kept").isFalse();
        assertThat(resource.write(answering(true)).getBoolean("answering")).isTrue();
    }

    @Test
    void stays_as_it_is_when_asked_for_nothing() {
        resource.write(answering(false));

        assertThat(resource.write(JsonObject.EMPTY_JSON_OBJECT).getBoolean("answering"))
                .isFalse();
    }

    private static JsonObject answering(boolean answering) {
        return Json.createObjectBuilder().add("answering", answering).build();
    }
}
