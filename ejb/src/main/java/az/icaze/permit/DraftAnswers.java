package az.icaze.permit;

import az.icaze.Malformed;
import az.icaze.identity.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answers of a form as they were typed, right or wrong, complete or not (rule R23), in the order of its three
 * sections (R22). What is missing is the empty text, never null. Only what no column could keep is refused: control
 * characters, halves of a surrogate pair, and texts beyond all reason.
 *
 * @param plates at most three are asked for; empty ones are dropped
 * @param areas ISO 3166-2 codes of the regime's areas
 */
public record DraftAnswers(Employee employee, List<String> plates, Permission permission, List<String> areas) {

    /** Nobody's answer to any question is longer, in characters. */
    public static final int LONGEST = 500;

    private static final int MOST = 100;

    public DraftAnswers {
        plates = list(plates);
        areas = list(areas);
    }

    /** The same answers with the names and the birth date of the register. */
    DraftAnswers with(Person person) {
        Employee known = new Employee(
                employee.contract(),
                employee.document(),
                person.surname(),
                person.givenName(),
                person.patronymic(),
                person.birthDate().toString(),
                employee.serviceCard(),
                employee.position(),
                employee.specialRank());
        return new DraftAnswers(known, plates, permission, areas);
    }

    /** The form before anybody typed. */
    public static DraftAnswers empty() {
        return of(Map.of(), List.of(), List.of());
    }

    /**
     * The answers to questions that are named as in {@link Problem}.
     *
     * @param typed answer by question; what is not there is empty
     */
    public static DraftAnswers of(Map<String, String> typed, List<String> plates, List<String> areas) {
        return new DraftAnswers(Employee.of(typed), plates, Permission.of(typed), areas);
    }

    /** Every answer but plates and areas by the name of its question, for {@link #of}. */
    public Map<String, String> byQuestion() {
        Map<String, String> answers = new LinkedHashMap<>(employee.byQuestion());
        answers.putAll(permission.byQuestion());
        return answers;
    }

    /**
     * Section "Employee Information".
     *
     * @param contract {@code EMPLOYMENT}, {@code SERVICE} or {@code FOUNDER}
     * @param document series and number of the identity document
     * @param birthDate {@code dd.MM.yyyy} or {@code yyyy-MM-dd}
     * @param serviceCard series and number, may stay empty
     * @param specialRank may stay empty
     */
    public record Employee(
            String contract,
            String document,
            String surname,
            String givenName,
            String patronymic,
            String birthDate,
            String serviceCard,
            String position,
            String specialRank) {

        public Employee {
            contract = safe(contract);
            document = safe(document);
            surname = safe(surname);
            givenName = safe(givenName);
            patronymic = safe(patronymic);
            birthDate = safe(birthDate);
            serviceCard = safe(serviceCard);
            position = safe(position);
            specialRank = safe(specialRank);
        }

        private static Employee of(Map<String, String> typed) {
            return new Employee(
                    typed.get("contract"),
                    typed.get("document"),
                    typed.get("surname"),
                    typed.get("givenName"),
                    typed.get("patronymic"),
                    typed.get("birthDate"),
                    typed.get("serviceCard"),
                    typed.get("position"),
                    typed.get("specialRank"));
        }

        private Map<String, String> byQuestion() {
            Map<String, String> answers = new LinkedHashMap<>();
            answers.put("contract", contract);
            answers.put("document", document);
            answers.put("surname", surname);
            answers.put("givenName", givenName);
            answers.put("patronymic", patronymic);
            answers.put("birthDate", birthDate);
            answers.put("serviceCard", serviceCard);
            answers.put("position", position);
            answers.put("specialRank", specialRank);
            return answers;
        }
    }

    /**
     * Section "Permission Information".
     *
     * @param workplace full name and address
     * @param firstNight {@code dd.MM.yyyy} or {@code yyyy-MM-dd}: the Baku date on which the first night begins
     * @param lastNight likewise, the date on which the last night begins
     * @param dailyFrom {@code HH:mm}
     * @param dailyTo {@code HH:mm}, the first minute outside
     * @param activity code of an activity the regime permits
     * @param reason why the work is necessary at night
     */
    public record Permission(
            String workplace,
            String firstNight,
            String lastNight,
            String dailyFrom,
            String dailyTo,
            String activity,
            String reason) {

        public Permission {
            workplace = safe(workplace);
            firstNight = safe(firstNight);
            lastNight = safe(lastNight);
            dailyFrom = safe(dailyFrom);
            dailyTo = safe(dailyTo);
            activity = safe(activity);
            reason = safe(reason);
        }

        private static Permission of(Map<String, String> typed) {
            return new Permission(
                    typed.get("workplace"),
                    typed.get("firstNight"),
                    typed.get("lastNight"),
                    typed.get("dailyFrom"),
                    typed.get("dailyTo"),
                    typed.get("activity"),
                    typed.get("reason"));
        }

        private Map<String, String> byQuestion() {
            Map<String, String> answers = new LinkedHashMap<>();
            answers.put("workplace", workplace);
            answers.put("firstNight", firstNight);
            answers.put("lastNight", lastNight);
            answers.put("dailyFrom", dailyFrom);
            answers.put("dailyTo", dailyTo);
            answers.put("activity", activity);
            answers.put("reason", reason);
            return answers;
        }
    }

    /**
     * What a draft can keep, without blanks around it.
     *
     * @throws Malformed as {@link #unkeepable} says
     */
    public static String safe(String typed) {
        unkeepable(typed).ifPresent(wrong -> {
            throw wrong;
        });
        return typed == null ? "" : typed.strip();
    }

    /**
     * Why no draft can keep this: {@code text.long} beyond {@link #LONGEST} characters, {@code text.characters} with NUL,
     * another control character or half a character. Empty for everything else.
     */
    public static Optional<Malformed> unkeepable(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        if (typed.length() > LONGEST) {
            return Optional.of(new Malformed("text.long"));
        }
        return typed.codePoints().anyMatch(DraftAnswers::unsafe)
                ? Optional.of(new Malformed("text.characters"))
                : Optional.empty();
    }

    private static boolean unsafe(int character) {
        if (character == '\n' || character == '\r' || character == '\t') {
            return false;
        }
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }

    private static List<String> list(List<String> typed) {
        if (typed == null) {
            return List.of();
        }
        if (typed.size() > MOST) {
            throw new Malformed("text.long");
        }
        return typed.stream()
                .map(DraftAnswers::safe)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
