package az.icaze.certificate;

import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.identity.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One person's place on one number: under which User ID he signs in there. It outlives SIMs and certificates. */
@Entity
@Table(name = "certificate_holding")
class Holding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private Phone phone;

    @Column(updatable = false)
    private Fin fin;

    private UserId userId;
    private String name;

    /** For the persistence provider only. */
    protected Holding() {}

    Holding(Phone phone, Fin fin, UserId userId, String name) {
        this.phone = phone;
        this.fin = fin;
        this.userId = userId;
        this.name = name;
    }

    Holder holder() {
        return new Holder(fin, name, phone);
    }

    UserId userId() {
        return userId;
    }

    boolean belongsTo(Fin person) {
        return fin.equals(person);
    }

    /** The old one opens nothing from now on (rule R109). */
    void change(UserId another) {
        userId = another;
    }

    Phone phone() {
        return phone;
    }

    /** Names change; the register of persons has the last word. */
    void rename(String newName) {
        name = newName;
    }
}
