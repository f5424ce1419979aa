package az.icaze.permit;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The answers as the house understood them, in canonical writing. Of a confirmed permit all of them are there except
 * the optional ones (service card, special rank, plates), which are empty; of a draft whatever was typed wrong or not
 * yet is null (dates, times) or empty (texts).
 *
 * @param document without blanks, such as {@code AA1234567}
 * @param plates without separators, such as {@code 10AA123}
 * @param firstNight the Baku date on which the first night begins
 * @param areas ISO 3166-2 codes, sorted
 */
public record PermitAnswers(
        String contract,
        String document,
        String surname,
        String givenName,
        String patronymic,
        LocalDate birthDate,
        String serviceCard,
        String position,
        String specialRank,
        List<String> plates,
        String workplace,
        LocalDate firstNight,
        LocalDate lastNight,
        LocalTime dailyFrom,
        LocalTime dailyTo,
        String activity,
        List<String> areas,
        String reason) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    /** As somebody would type them, for another draft. */
    DraftAnswers typed() {
        Map<Question, String> given = Map.ofEntries(
                entry(Question.CONTRACT, contract),
                entry(Question.DOCUMENT, document),
                entry(Question.SURNAME, surname),
                entry(Question.GIVEN_NAME, givenName),
                entry(Question.PATRONYMIC, patronymic),
                entry(Question.BIRTH_DATE, birthDate.toString()),
                entry(Question.SERVICE_CARD, serviceCard),
                entry(Question.POSITION, position),
                entry(Question.SPECIAL_RANK, specialRank),
                entry(Question.WORKPLACE, workplace),
                entry(Question.FIRST_NIGHT, DAY.format(firstNight)),
                entry(Question.LAST_NIGHT, DAY.format(lastNight)),
                entry(Question.DAILY_FROM, dailyFrom.toString()),
                entry(Question.DAILY_TO, dailyTo.toString()),
                entry(Question.ACTIVITY, activity),
                entry(Question.REASON, reason));
        return new DraftAnswers(given, plates, areas);
    }

    /** Surname, given name and patronymic, as far as they are known. */
    public String fullName() {
        return String.join(" ", surname, givenName, patronymic).strip();
    }
}
