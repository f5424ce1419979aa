package az.icaze.web.permit;

import az.icaze.permit.DraftAnswers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The fields of the form, by the names that {@link az.icaze.permit.Problem} uses; the three plates are {@code plate0} to
 * {@code plate2}.
 */
public final class DraftForm {

    private static final List<String> PLATES = List.of("plate0", "plate1", "plate2");

    private final Map<String, String> typed = new HashMap<>();
    private final Map<String, Boolean> areas = new HashMap<>();

    static DraftForm of(DraftAnswers answers) {
        DraftForm form = new DraftForm();
        form.show(answers.employee());
        form.show(answers.permission());
        List<String> plates = answers.plates();
        for (int place = 0; place < Math.min(plates.size(), PLATES.size()); place++) {
            form.typed.put(PLATES.get(place), plates.get(place));
        }
        answers.areas().forEach(area -> form.areas.put(area, true));
        return form;
    }

    private void show(DraftAnswers.Employee employee) {
        typed.put("contract", employee.contract());
        typed.put("document", employee.document());
        typed.put("surname", employee.surname());
        typed.put("givenName", employee.givenName());
        typed.put("patronymic", employee.patronymic());
        typed.put("birthDate", employee.birthDate());
        typed.put("serviceCard", employee.serviceCard());
        typed.put("position", employee.position());
        typed.put("specialRank", employee.specialRank());
    }

    private void show(DraftAnswers.Permission permission) {
        typed.put("workplace", permission.workplace());
        typed.put("firstNight", permission.firstNight());
        typed.put("lastNight", permission.lastNight());
        typed.put("dailyFrom", permission.dailyFrom());
        typed.put("dailyTo", permission.dailyTo());
        typed.put("activity", permission.activity());
        typed.put("reason", permission.reason());
    }

    /** What is to be remembered. */
    DraftAnswers answers() {
        DraftAnswers.Employee employee = new DraftAnswers.Employee(
                typed.get("contract"),
                typed.get("document"),
                typed.get("surname"),
                typed.get("givenName"),
                typed.get("patronymic"),
                typed.get("birthDate"),
                typed.get("serviceCard"),
                typed.get("position"),
                typed.get("specialRank"));
        DraftAnswers.Permission permission = new DraftAnswers.Permission(
                typed.get("workplace"),
                typed.get("firstNight"),
                typed.get("lastNight"),
                typed.get("dailyFrom"),
                typed.get("dailyTo"),
                typed.get("activity"),
                typed.get("reason"));
        return new DraftAnswers(employee, plates(), permission, chosenAreas());
    }

    private List<String> plates() {
        return PLATES.stream()
                .flatMap(plate -> Stream.ofNullable(typed.get(plate)))
                .toList();
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
        String answer = typed.get(field.replace("plates.", "plate"));
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

    /** ISO 3166-2 code of an area → whether it is chosen. */
    public Map<String, Boolean> getAreas() {
        return areas;
    }
}
