package az.icaze.permit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

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
        DraftAnswers.Employee employee = new DraftAnswers.Employee(
                contract,
                document,
                surname,
                givenName,
                patronymic,
                birthDate.toString(),
                serviceCard,
                position,
                specialRank);
        DraftAnswers.Permission permission = new DraftAnswers.Permission(
                workplace,
                DAY.format(firstNight),
                DAY.format(lastNight),
                dailyFrom.toString(),
                dailyTo.toString(),
                activity,
                reason);
        return new DraftAnswers(employee, plates, permission, areas);
    }

    /** Surname, given name and patronymic, as far as they are known. */
    public String fullName() {
        return String.join(" ", surname, givenName, patronymic).strip();
    }
}
