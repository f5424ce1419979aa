package az.icaze.permit;

import az.icaze.identity.DocumentNumber;
import az.icaze.identity.Person;
import jakarta.persistence.Embeddable;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What was understood of the typed answers, in columns that lists, checks and the question about duplicates can read. */
@Embeddable
class AnswerColumns {

    private String contract = "";
    private String document = "";
    private String surname = "";
    private String givenName = "";
    private String patronymic = "";
    private LocalDate birthDate;
    private String serviceCard = "";
    private String position = "";
    private String specialRank = "";
    private String workplace = "";
    private LocalDate firstNight;
    private LocalDate lastNight;
    private LocalTime dailyFrom;
    private LocalTime dailyTo;
    private String activity = "";
    private String reason = "";

    /** What is understood now; name, patronymic and birth date are the register's wherever it could be asked (R21). */
    void understand(DraftAnswers answers, RegisterFacts facts) {
        contract = text(answers.to(Question.CONTRACT));
        document = Typed.code(answers.to(Question.DOCUMENT), DocumentNumber::new)
                .map(DocumentNumber::value)
                .orElse("");
        boolean byHand = facts.state() == RegisterState.UNVERIFIED;
        surname = name(facts.person(), Person::surname, byHand ? answers.to(Question.SURNAME) : "");
        givenName = name(facts.person(), Person::givenName, byHand ? answers.to(Question.GIVEN_NAME) : "");
        patronymic = name(facts.person(), Person::patronymic, byHand ? answers.to(Question.PATRONYMIC) : "");
        birthDate = facts.person()
                .map(Person::birthDate)
                .orElseGet(() ->
                        byHand ? Typed.date(answers.to(Question.BIRTH_DATE)).orElse(null) : null);
        serviceCard = text(answers.to(Question.SERVICE_CARD));
        position = text(answers.to(Question.POSITION));
        specialRank = text(answers.to(Question.SPECIAL_RANK));
        understand(answers);
    }

    private void understand(DraftAnswers answers) {
        workplace = text(answers.to(Question.WORKPLACE));
        firstNight = Typed.date(answers.to(Question.FIRST_NIGHT)).orElse(null);
        lastNight = Typed.date(answers.to(Question.LAST_NIGHT)).orElse(null);
        dailyFrom = Typed.time(answers.to(Question.DAILY_FROM)).orElse(null);
        dailyTo = Typed.time(answers.to(Question.DAILY_TO)).orElse(null);
        activity = text(answers.to(Question.ACTIVITY));
        reason = text(answers.to(Question.REASON));
    }

    private static String name(Optional<Person> person, Function<Person, String> part, String typed) {
        return person.map(part).orElseGet(() -> text(typed));
    }

    /** One writing for the same text, whichever keyboard it came from: what is signed must not depend on that. */
    private static String text(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .strip();
    }

    PermitAnswers view(List<String> plates, Set<String> areas) {
        return new PermitAnswers(
                contract,
                document,
                surname,
                givenName,
                patronymic,
                birthDate,
                serviceCard,
                position,
                specialRank,
                List.copyOf(plates),
                workplace,
                firstNight,
                lastNight,
                dailyFrom,
                dailyTo,
                activity,
                areas.stream().sorted().toList(),
                reason);
    }
}
