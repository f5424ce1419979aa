package az.icaze.holder;

import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.UserId;
import az.icaze.signing.SigningSubject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A User ID somebody wants, until PIN2 is typed; afterwards only that it was changed is kept here. */
@Entity
@Table(name = "user_id_change")
class UserIdChange {

    static final String SUBJECT = "user-id-change";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private Fin fin;

    @Column(updatable = false)
    private Phone phone;

    private UserId wanted;

    @Enumerated(EnumType.STRING)
    private ChangeState state;

    private Instant stateSince;
    private String reason;

    /** For the persistence provider only. */
    protected UserIdChange() {}

    UserIdChange(SignedInPerson holder, UserId wanted, Instant now) {
        this.fin = holder.fin();
        this.phone = holder.phone();
        this.wanted = wanted;
        this.state = ChangeState.ASKED;
        this.stateSince = now;
    }

    /** @param why key of what stood against it, or null */
    void end(ChangeState how, String why, Instant now) {
        if (state != ChangeState.ASKED) {
            throw new IllegalStateException("Change " + id + " is " + state);
        }
        state = how;
        stateSince = now;
        reason = why;
        wanted = null;
    }

    SigningSubject subject() {
        return new SigningSubject(SUBJECT, Long.toString(id), 0);
    }

    long id() {
        return id;
    }

    Fin fin() {
        return fin;
    }

    Phone phone() {
        return phone;
    }

    /** Null when it has ended. */
    UserId wanted() {
        return wanted;
    }

    ChangeState state() {
        return state;
    }

    /** Key of a text, or null. */
    String reason() {
        return reason;
    }
}
