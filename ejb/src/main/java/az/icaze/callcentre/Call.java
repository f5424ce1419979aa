package az.icaze.callcentre;

import az.icaze.audit.AuditSubject;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One call in somebody's name, by whom it was taken and what became of it; of the answers nothing is kept. */
@Entity
@Table(name = "call_centre_call")
class Call {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private Instant at;

    @Column(updatable = false)
    private Fin actor;

    @Column(updatable = false)
    private Fin fin;

    @Column(updatable = false)
    private Phone phone;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CallAct act;

    @Enumerated(EnumType.STRING)
    private CallState state;

    private Instant stateSince;

    /** When somebody was told that the operator does not answer. */
    private Instant alarmedAt;

    /** For the persistence provider only. */
    protected Call() {}

    Call(CallerAnswers caller, CallAct act, SignedInPerson actor, Instant now) {
        this.at = now;
        this.actor = actor.fin();
        this.fin = caller.fin();
        this.phone = caller.phone();
        this.act = act;
        become(CallState.NOT_IDENTIFIED, now);
    }

    /** The database keeps the table of ways. */
    final void become(CallState next, Instant now) {
        state = next;
        stateSince = now;
    }

    /** Notes that somebody is told; false where there is nothing to tell, or it was told before. */
    boolean alarm(Instant now) {
        boolean untold = state == CallState.SENT && alarmedAt == null;
        alarmedAt = untold ? now : alarmedAt;
        return untold;
    }

    long id() {
        return id;
    }

    Phone phone() {
        return phone;
    }

    CallAct act() {
        return act;
    }

    CallState state() {
        return state;
    }

    /** @param name as far as it is known, or null */
    AuditSubject subject(String name) {
        return new AuditSubject("call", Long.toString(id)).concerning(fin, name);
    }

    CallView view() {
        return new CallView(at, phone, act, state, stateSince);
    }
}
