package az.icaze.certificate;

import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.identity.UserId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** One person's place on one number: under which User ID he signs in there. It outlives SIMs and certificates. */
@Entity
@Table(name = "certificate_holding")
class Holding {

    @EmbeddedId
    private Key key;

    private UserId userId;
    private String name;

    /** For the persistence provider only. */
    protected Holding() {}

    Holding(Key key, UserId userId, String name) {
        this.key = key;
        this.userId = userId;
        this.name = name;
    }

    Holder holder() {
        return new Holder(key.fin(), name, key.phone());
    }

    UserId userId() {
        return userId;
    }

    /** Names change; the register of persons has the last word. */
    void rename(String newName) {
        name = newName;
    }

    @Embeddable
    record Key(Phone phone, Fin fin) implements Serializable {}
}
