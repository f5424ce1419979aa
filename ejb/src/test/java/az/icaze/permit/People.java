package az.icaze.permit;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.DocumentNumber;
import az.icaze.identity.Fin;
import az.icaze.identity.Person;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.Voen;
import java.time.LocalDate;
import java.util.Optional;

/** Who comes to the office: two colleagues, somebody of another organisation, and Elçin, whom permits are for. */
final class People {

    static final Voen ARAZ = new Voen("1401555071");
    static final Voen SIRVAN = new Voen("1400057421");
    static final Fin ELCIN = new Fin("7K2M9TQ");
    static final String ELCINS_DOCUMENT = "AA4471902";

    static final SignedInPerson LEYLA = person("5VBK5VR", "Əliyeva Leyla", "+994502147717", ARAZ);
    static final SignedInPerson SAMIR = person("4HT83ZN", "Quliyev Samir", "+994502147718", ARAZ);
    static final SignedInPerson KAMRAN = person("9C5RX1B", "Hüseynov Kamran", "+994552147717", SIRVAN);

    private People() {}

    static SignedInPerson person(String fin, String name, String phone, Voen organisation) {
        return new SignedInPerson(
                new Fin(fin),
                name,
                new Phone(phone),
                Optional.of(organisation),
                Optional.of("Araz Logistika MMC"),
                AsanImzaType.BUSINESS,
                "4f19a208");
    }

    /** Elçin as the register of persons knows him. */
    static Person elcin(boolean alive) {
        return new Person(
                ELCIN,
                "Məmmədov",
                "Elçin",
                "Rauf oğlu",
                LocalDate.of(1984, 3, 14),
                new DocumentNumber(ELCINS_DOCUMENT),
                alive);
    }
}
