package az.icaze.web.shell;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.Voen;
import java.util.Optional;

/** Persons of the tests. */
public final class People {

    private static final Phone PHONE = new Phone("+994704180935");

    private People() {}

    public static SignedInPerson nigar() {
        return new SignedInPerson(
                new Fin("6NQ9C3V"),
                "Nigar Quliyeva",
                PHONE,
                Optional.empty(),
                Optional.empty(),
                AsanImzaType.BUSINESS,
                "0A");
    }

    public static SignedInPerson nigarFor(String voen, String name) {
        return new SignedInPerson(
                new Fin("6NQ9C3V"),
                "Nigar Quliyeva",
                PHONE,
                Optional.of(new Voen(voen)),
                Optional.of(name),
                AsanImzaType.BUSINESS,
                "0A");
    }

    public static SignedInPerson staff() {
        return new SignedInPerson(
                new Fin("1AV2B8M"),
                "Vüqar Məlikov",
                PHONE,
                Optional.empty(),
                Optional.empty(),
                AsanImzaType.GOVERNMENTAL,
                "0B");
    }
}
