package az.icaze.web.permit;

import az.icaze.Malformed;
import az.icaze.permit.Problem;
import az.icaze.web.shell.Problems;
import az.icaze.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts what is wrong with a draft at the fields of its form, and at the top of the page in the same words. */
@RequestScoped
class FormProblems {

    /** A fieldset takes no focus: the first of its boxes does. */
    private static final String AREAS = "form:area0_input";

    /** The first of the three fields of a date. */
    private static final String BIRTH = "form:birthDate-day";

    private static final String BIRTH_DATE = "birthDate";

    private static final List<String> REST_OF_BIRTH = List.of("form:birthDate-month", "form:birthDate-year");

    /**
     * A question of the form.
     *
     * @param label key of what the form calls it
     */
    private record Field(String name, String label) {}

    /** In the order of the form. */
    private static final List<Field> FIELDS = List.of(
            new Field("surname", "form.surname"),
            new Field("givenName", "form.given-name"),
            new Field("patronymic", "form.patronymic"),
            new Field(BIRTH_DATE, "form.birth"),
            new Field("contract", "form.contract"),
            new Field("document", "form.document"),
            new Field("position", "form.position"),
            new Field("specialRank", "form.rank"),
            new Field("serviceCard", "form.card"),
            new Field("plate0", "form.plate"),
            new Field("plate1", "form.plate.more"),
            new Field("plate2", "form.plate.more"),
            new Field("workplace", "form.workplace"),
            new Field("firstNight", "form.start"),
            new Field("lastNight", "form.end"),
            new Field("dailyFrom", "form.from"),
            new Field("dailyTo", "form.to"),
            new Field("activity", "form.activity"),
            new Field("areas", "form.areas"),
            new Field("reason", "form.reason"));

    @Inject
    Problems problems;

    @Inject
    Texts texts;

    /** @param unkeepable what no draft can keep, by field */
    void show(List<Problem> found, Map<String, Malformed> unkeepable) {
        Map<String, String> words = new LinkedHashMap<>();
        found.forEach(problem -> words.putIfAbsent(name(problem.field()), words(problem)));
        unkeepable.forEach((field, wrong) -> words.put(field, unkeepable(texts, wrong, label(field))));
        words.keySet().stream()
                .sorted(Comparator.comparing(FormProblems::place))
                .forEach(field -> show(field, words.get(field)));
    }

    private void show(String field, String words) {
        problems.told(clientId(field), words);
        if (field.equals(BIRTH_DATE)) {
            REST_OF_BIRTH.forEach(problems::mark);
        }
    }

    /** As {@link #show}, on another page than the form's, whose summary links to the form. */
    void list(List<Problem> found) {
        found.stream()
                .sorted(Comparator.comparing(problem -> place(name(problem.field()))))
                .forEach(problem -> problems.told(focusId(problem.field()), words(problem)));
    }

    /** The name of the field stands where the words ask for it, last of their arguments; and before them at a further plate. */
    private String words(Problem problem) {
        String field = name(problem.field());
        Object[] arguments = Stream.concat(problem.arguments().stream(), Stream.of(label(field)))
                .toArray();
        String words = texts.of(problem.key(), arguments);
        return field.matches("plate[12]") ? label(field) + ": " + words : words;
    }

    static String unkeepable(Texts texts, Malformed wrong, String label) {
        // A question is named without its mark: a colon follows.
        return texts.of(wrong.key().replaceFirst("^malformed\\.", "keepable."), label.replaceFirst("\\?$", ""));
    }

    private String label(String field) {
        return FIELDS.stream()
                .filter(known -> known.name().equals(field))
                .findFirst()
                .map(known -> known.label().endsWith(".more")
                        ? texts.of(known.label(), String.valueOf(Integer.parseInt(field.substring(5)) + 1))
                        : texts.of(known.label()))
                .orElse("");
    }

    /** What belongs to no field comes first. */
    private static int place(String field) {
        return FIELDS.stream().map(Field::name).toList().indexOf(field);
    }

    private static String name(String question) {
        return question.replace("plates.", "plate");
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
            case BIRTH_DATE -> BIRTH;
            default -> "form:" + name(field);
        };
    }

    /** Which id takes the focus, told without the form's components. */
    static String focusId(String field) {
        return field.endsWith("Night") ? clientId(field) + "_input" : clientId(field);
    }
}
