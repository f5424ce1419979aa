package az.icaze.visit;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** Who visits by a program, under the hash of what the program shows. */
@Entity
@Table(name = "visit_pass")
class Pass {

    @Id
    private String tokenHash;

    private UUID visit;
    private Fin fin;
    private String name;
    private Phone phone;

    @Enumerated(EnumType.STRING)
    private AsanImzaType certificateType;

    private String certificateSerial;

    /** For the persistence provider only. */
    protected Pass() {}

    Pass(String tokenHash, UUID visit, SignedInPerson person) {
        this.tokenHash = tokenHash;
        this.visit = visit;
        this.fin = person.fin();
        this.name = person.name();
        this.phone = person.phone();
        this.certificateType = person.certificateType();
        this.certificateSerial = person.certificateSerial();
    }

    String tokenHash() {
        return tokenHash;
    }

    UUID visit() {
        return visit;
    }

    SignedInPerson person() {
        return new SignedInPerson(
                fin, name, phone, Optional.empty(), Optional.empty(), certificateType, certificateSerial);
    }
}
