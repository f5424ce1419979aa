package az.icaze.simulator.register;

import az.icaze.simulator.database.Row;
import java.time.LocalDate;

/**
 * A natural person.
 *
 * @param fin 7 characters, unique for life
 * @param document number of the identity document in force, series and digits without a space
 */
public record Person(
        String fin,
        String surname,
        String givenName,
        String patronymic,
        LocalDate birthDate,
        String document,
        boolean alive) {

    static Person of(Row row) {
        return new Person(
                row.text("fin"),
                row.text("surname"),
                row.text("given_name"),
                row.text("patronymic"),
                row.date("birth_date"),
                row.text("document"),
                row.flag("alive"));
    }

    public String fullName() {
        return surname + " " + givenName + " " + patronymic;
    }
}
