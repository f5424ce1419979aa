package az.icaze.permit;

import az.icaze.identity.SignedInPerson;
import az.icaze.identity.Voen;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One question to the register of persons, without whom it was about: only the count matters here. */
@Entity
@Table(name = "permit_look_up")
class LookUp {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;
    private String actor;
    private String organisation;
    private boolean found;

    protected LookUp() {}

    LookUp(SignedInPerson actor, Voen organisation, Instant at) {
        this.actor = actor.id();
        this.organisation = organisation.value();
        this.at = at;
    }

    long id() {
        return id;
    }

    void giveBack() {
        found = true;
    }
}
