package az.icaze.web.permit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormProblemsTest {

    @ParameterizedTest
    @CsvSource({
        "document, form:document, form:document",
        "plates.2, form:plate2, form:plate2",
        "firstNight, form:firstNight, form:firstNight_input",
        "areas, form:area0_input, form:area0_input",
        "birthDate, form:birthDate-day, form:birthDate-day",
        "regime, ,",
    })
    void finds_the_field_of_a_problem_and_what_takes_the_focus(String field, String client, String focus) {
        assertThat(FormProblems.clientId(field)).isEqualTo(client);
        assertThat(FormProblems.focusId(field)).isEqualTo(focus);
    }
}
