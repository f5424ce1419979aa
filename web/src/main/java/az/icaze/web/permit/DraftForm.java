package az.icaze.web.permit;

import az.icaze.Malformed;
import az.icaze.permit.DraftAnswers;
import az.icaze.permit.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The fields of the form, by the names that {@link az.icaze.permit.Problem} uses; the three plates are {@code plate0} to
 * {@code plate2}, and the date of birth has three fields of its own.
 */
public final class DraftForm {

    private static final String BIRTH = "birthDate";
    private static final List<String> PLATES = List.of("plate0", "plate1", "plate2");

    private final Map<String, String> typed = new HashMap<>();
    private final Map<String, Boolean> areas = new HashMap<>();
    private TypedDate birth = TypedDate.of("");

    static DraftForm of(DraftAnswers answers) {
        DraftForm form = new DraftForm();
        form.typed.putAll(answers.byField());
        form.birth = TypedDate.of(answers.to(Question.BIRTH_DATE));
        List<String> plates = answers.plates();
        for (int place = 0; place < Math.min(plates.size(), PLATES.size()); place++) {
            form.typed.put(PLATES.get(place), plates.get(place));
        }
        answers.areas().forEach(area -> form.areas.put(area, true));
        return form;
    }

    /** What is to be remembered; nothing in the place of what no draft can keep. */
    DraftAnswers answers() {
        Map<String, String> kept = all();
        kept.keySet().removeAll(unkeepable().keySet());
        List<String> plates = filledPlates().map(kept::get).toList();
        return DraftAnswers.of(kept, plates, chosenAreas());
    }

    /** Why no draft can keep some of the answers, by field; empty when one can keep them all. */
    Map<String, Malformed> unkeepable() {
        Map<String, Malformed> wrong = new HashMap<>();
        all().forEach((field, answer) -> DraftAnswers.unkeepable(answer).ifPresent(why -> wrong.put(field, why)));
        return wrong;
    }

    private Map<String, String> all() {
        Map<String, String> all = new HashMap<>(typed);
        all.put(BIRTH, birth.text());
        return all;
    }

    private Stream<String> filledPlates() {
        return PLATES.stream().filter(this::isAnswered).filter(plate -> !unkeepable()
                .containsKey(plate));
    }

    /** Where the answer to a question of {@link #answers} was typed; draft and problems count only the filled plates. */
    String field(String question) {
        return question.startsWith("plates.")
                ? filledPlates()
                        .skip(Integer.parseInt(question.substring("plates.".length())))
                        .findFirst()
                        .orElse("plate0")
                : question;
    }

    private List<String> chosenAreas() {
        return areas.entrySet().stream()
                .filter(area -> Boolean.TRUE.equals(area.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Whether anything was typed for a question, named as in {@link az.icaze.permit.Problem}. */
    boolean isAnswered(String field) {
        if (field.equals("areas")) {
            return !chosenAreas().isEmpty();
        }
        String answer = field.equals(BIRTH) ? birth.text() : typed.get(field.replace("plates.", "plate"));
        return answer != null && !answer.isBlank();
    }

    /** Offers an answer where none was given yet. */
    void offer(String field, String answer) {
        if (!isAnswered(field)) {
            typed.put(field, answer);
        }
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    /** {@code birthDate}, in three fields. */
    public TypedDate getBirth() {
        return birth;
    }

    /** ISO 3166-2 code of an area → whether it is chosen. */
    public Map<String, Boolean> getAreas() {
        return areas;
    }
}
