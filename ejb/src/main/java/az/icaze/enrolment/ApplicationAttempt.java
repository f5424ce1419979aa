package az.icaze.enrolment;

import az.icaze.identity.SignedInPerson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One try to apply, in vain until it is not, without whom it was about: only the count matters here. */
@Entity
@Table(name = "application_attempt")
class ApplicationAttempt {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String actor;

    private boolean vain;

    /** For the persistence provider only. */
    protected ApplicationAttempt() {}

    ApplicationAttempt(SignedInPerson actor, Instant now) {
        this.actor = actor.id();
        this.at = now;
        this.vain = true;
    }

    long id() {
        return id;
    }

    void giveBack() {
        vain = false;
    }
}
