package az.icaze.identity;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person as the state register knows him.
 *
 * @param patronymic with {@code oğlu} or {@code qızı}; empty for many foreigners
 * @param alive a permit for a dead person is refused (R21)
 */
public record Person(
        Fin fin,
        String surname,
        String givenName,
        String patronymic,
        LocalDate birthDate,
        DocumentNumber document,
        boolean alive) {

    public Person {
        Objects.requireNonNull(fin, "fin");
        Objects.requireNonNull(surname, "surname");
        Objects.requireNonNull(givenName, "givenName");
        Objects.requireNonNull(patronymic, "patronymic");
        Objects.requireNonNull(birthDate, "birthDate");
        Objects.requireNonNull(document, "document");
    }

    /** {@code Məmmədov Elçin Rauf oğlu} */
    public String fullName() {
        return names().collect(Collectors.joining(" "));
    }

    /** All that the FIN alone reveals, against mass look-ups: {@code M. E. R.} */
    public String initials() {
        return names().map(name -> Character.toString(name.codePointAt(0)) + ".")
                .collect(Collectors.joining(" "));
    }

    private Stream<String> names() {
        return Stream.of(surname, givenName, patronymic).filter(name -> !name.isBlank());
    }
}
