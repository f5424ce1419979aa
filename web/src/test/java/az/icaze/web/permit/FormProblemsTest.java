package az.icaze.web.permit;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.Malformed;
import az.icaze.permit.Problem;
import az.icaze.web.shell.Problems;
import az.icaze.web.shell.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.InOrder;

class FormProblemsTest {

    private final FormProblems form = new FormProblems();

    @BeforeEach
    void a_form() {
        form.problems = mock(Problems.class);
        form.texts = mock(Texts.class);
        when(form.texts.of(any(String.class), any(Object[].class)))
                .thenAnswer(call ->
                        Arrays.stream(call.getArguments()).map(String::valueOf).collect(joining(" ")));
    }

    @Test
    void shows_every_problem_in_the_order_of_the_form_and_names_its_field() {
        form.show(
                List.of(
                        new Problem("serviceCard", "problem.too-long", List.of("60")),
                        new Problem("plates.1", "malformed.plate", List.of()),
                        new Problem("document", "problem.document.missing", List.of()),
                        new Problem("regime", "problem.regime.none", List.of())),
                Map.of("position", new Malformed("text.long")));

        InOrder shown = inOrder(form.problems);
        shown.verify(form.problems).told(null, "problem.regime.none ");
        shown.verify(form.problems).told("form:document", "problem.document.missing form.document");
        shown.verify(form.problems).told("form:position", "keepable.text.long form.position");
        shown.verify(form.problems).told("form:serviceCard", "problem.too-long 60 form.card");
        shown.verify(form.problems).told("form:plate1", "form.plate.more 2: malformed.plate form.plate.more 2");
        shown.verifyNoMoreInteractions();
    }

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
