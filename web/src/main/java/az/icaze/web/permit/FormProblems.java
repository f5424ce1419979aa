package az.icaze.web.permit;

import az.icaze.permit.Problem;
import az.icaze.web.shell.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;

/** Puts what is wrong with a draft at the fields of its form, and at the top of the page in the same words. */
@RequestScoped
class FormProblems {

    /** A fieldset takes no focus: the first of its boxes does. */
    private static final String AREAS = "form:area0_input";

    /** The first of the three fields of a date. */
    private static final String BIRTH = "form:birthDate-day";

    private static final List<String> REST_OF_BIRTH = List.of("form:birthDate-month", "form:birthDate-year");

    @Inject
    Problems problems;

    void show(List<Problem> found) {
        found.forEach(problem -> {
            String field = clientId(problem.field());
            problems.at(field, problem.key(), problem.arguments().toArray());
            if (BIRTH.equals(field)) {
                REST_OF_BIRTH.forEach(problems::mark);
            }
        });
    }

    /** As {@link #show}, on another page than the form's, whose summary links to the form. */
    void list(List<Problem> found) {
        found.forEach(problem -> problems.at(
                focusId(problem.field()), problem.key(), problem.arguments().toArray()));
    }

    /** The words at the boxes of the areas; empty where nothing is wrong. */
    String atAreas() {
        return FacesContext.getCurrentInstance().getMessageList(AREAS).stream()
                .map(FacesMessage::getSummary)
                .findFirst()
                .orElse("");
    }

    static String clientId(String field) {
        return switch (field) {
            case "regime" -> null;
            case "areas" -> AREAS;
            case "birthDate" -> BIRTH;
            default -> "form:" + field.replace("plates.", "plate");
        };
    }

    /** Which id takes the focus, told without the form's components. */
    static String focusId(String field) {
        return field.endsWith("Night") ? clientId(field) + "_input" : clientId(field);
    }
}
