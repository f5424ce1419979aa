package az.icaze.permit;

import az.icaze.Malformed;
import az.icaze.identity.Person;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answers of a form as they were typed, right or wrong, complete or not (rule R23). What is missing is the empty text,
 * never null. Only what no column could keep is refused: control characters, halves of a surrogate pair, and texts beyond
 * all reason.
 *
 * @param given to every {@link Question}
 * @param plates at most three are asked for; empty ones are dropped
 * @param areas ISO 3166-2 codes of the regime's areas
 */
public record DraftAnswers(Map<Question, String> given, List<String> plates, List<String> areas) {

    /** Nobody's answer to any question is longer, in characters. */
    public static final int LONGEST = 500;

    private static final int MOST = 100;

    /** Fills in what is not given as empty. */
    public DraftAnswers {
        Map<Question, String> all = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            all.put(question, safe(given.get(question)));
        }
        given = Collections.unmodifiableMap(all);
        plates = list(plates);
        areas = list(areas);
    }

    public String to(Question question) {
        return given.get(question);
    }

    /** The same answers with the names and the birth date of the register. */
    DraftAnswers with(Person person) {
        Map<Question, String> known = new EnumMap<>(given);
        known.put(Question.SURNAME, person.surname());
        known.put(Question.GIVEN_NAME, person.givenName());
        known.put(Question.PATRONYMIC, person.patronymic());
        known.put(Question.BIRTH_DATE, person.birthDate().toString());
        return new DraftAnswers(known, plates, areas);
    }

    /** The form before anybody typed. */
    public static DraftAnswers empty() {
        return of(Map.of(), List.of(), List.of());
    }

    /**
     * The answers as a form names them.
     *
     * @param typed answer by {@link Question#field}; what is not there is empty
     */
    public static DraftAnswers of(Map<String, String> typed, List<String> plates, List<String> areas) {
        Map<Question, String> given = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            given.put(question, typed.get(question.field()));
        }
        return new DraftAnswers(given, plates, areas);
    }

    /** The answers by {@link Question#field}, for {@link #of}. */
    public Map<String, String> byField() {
        Map<String, String> answers = new LinkedHashMap<>();
        given.forEach((question, answer) -> answers.put(question.field(), answer));
        return answers;
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
