package az.icaze.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PersonTest {

    @Test
    void is_called_by_surname_name_and_patronymic() {
        assertThat(person("Rauf oğlu").fullName()).isEqualTo("Məmmədov İlkin Rauf oğlu");
        assertThat(person("").fullName()).isEqualTo("Məmmədov İlkin");
    }

    @Test
    void shows_initials_and_nothing_more() {
        assertThat(person("Rauf oğlu").initials()).isEqualTo("M. İ. R.");
        assertThat(person(" ").initials()).isEqualTo("M. İ.");
    }

    @ParameterizedTest
    @CsvSource({
        "CITIZEN, CITIZEN, true",
        "CITIZEN, BUSINESS, false",
        "CITIZEN, GOVERNMENTAL, false",
        "BUSINESS, CITIZEN, true",
        "BUSINESS, BUSINESS, true",
        "BUSINESS, GOVERNMENTAL, false",
        "GOVERNMENTAL, CITIZEN, true",
        "GOVERNMENTAL, BUSINESS, false",
        "GOVERNMENTAL, GOVERNMENTAL, true",
    })
    void a_service_covers_its_own_type_and_citizen(AsanImzaType service, AsanImzaType certificate, boolean covered) {
        assertThat(service.covers(certificate)).isEqualTo(covered);
    }

    @ParameterizedTest
    @EnumSource(AsanImzaType.class)
    void a_session_survives_being_written_to_disk(AsanImzaType type) throws IOException, ClassNotFoundException {
        SignedInPerson acting = signedIn(Optional.of(new Voen("1401555071")), Optional.of("Araz Logistika MMC"), type);
        SignedInPerson choosing = signedIn(Optional.empty(), Optional.empty(), type);
        assertThat(writtenAndRead(acting)).isEqualTo(acting);
        assertThat(writtenAndRead(choosing)).isEqualTo(choosing);
    }

    @Test
    void an_actor_has_an_id_and_a_name() {
        Actor person = signedIn(Optional.empty(), Optional.empty(), AsanImzaType.CITIZEN);
        assertThat(person.id()).isEqualTo("5VBK5VR");
        assertThat(person.name()).isEqualTo("Əliyeva Leyla");
        assertThat(Machine.MIA.id()).isEqualTo("mia");
        assertThat(new Machine("operator:NAR").name()).isEqualTo("operator:NAR");
    }

    private static Person person(String patronymic) {
        return new Person(
                new Fin("5VBK5VR"),
                "Məmmədov",
                "İlkin",
                patronymic,
                LocalDate.of(1984, 3, 14),
                new DocumentNumber("AA1234567"),
                true);
    }

    private static SignedInPerson signedIn(Optional<Voen> voen, Optional<String> name, AsanImzaType type) {
        return new SignedInPerson(
                new Fin("5VBK5VR"), "Əliyeva Leyla", new Phone("0502147717"), voen, name, type, "4F19A208");
    }

    private static Object writtenAndRead(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
