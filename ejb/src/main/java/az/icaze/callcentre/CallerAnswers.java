package az.icaze.callcentre;

import az.icaze.identity.DocumentNumber;
import az.icaze.identity.Fin;
import az.icaze.identity.Person;
import az.icaze.identity.Phone;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a caller answered to the four questions that are put to everybody: a FIN alone is no secret (rule R108).
 *
 * @param phone the number that the call is about; a person may have several
 * @param document of the identity card
 */
public record CallerAnswers(Fin fin, Phone phone, DocumentNumber document, LocalDate birthDate) {

    public CallerAnswers {
        Objects.requireNonNull(fin, "fin");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(birthDate, "birthDate");
    }

    boolean fit(Person person) {
        return person.alive()
                && person.document().equals(document)
                && person.birthDate().equals(birthDate);
    }
}
