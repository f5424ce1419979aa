package az.icaze.prolongation;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** One application to prolong the certificates on a number, from draft to end (rules.md 12). */
@Entity
@Table(name = "prolongation")
class Prolongation {

    @Id
    private String number;

    @Version
    private long version;

    @Column(updatable = false)
    private Fin fin;

    @Column(updatable = false)
    private Phone phone;

    /** Business or Governmental where named; Citizen always is. */
    @Enumerated(EnumType.STRING)
    private AsanImzaType further;

    private LocalDate expiresOn;
    private LocalDate serviceUntil;
    private LocalDate keptUntil;

    @Enumerated(EnumType.STRING)
    private ProlongationState state;

    private Instant stateSince;
    private Instant deadline;
    private Instant nextTry;
    private Instant alarmedAt;
    private boolean furtherProlonged;
    private LocalDate validUntil;
    private String reason;

    /** For the persistence provider only. */
    protected Prolongation() {}

    Prolongation(String number, Fin fin, Phone phone, Eligible asked, Instant now) {
        this.number = number;
        this.fin = fin;
        this.phone = phone;
        this.state = ProlongationState.DRAFT;
        this.stateSince = now;
        fill(asked);
    }

    /** Of a draft: what is asked for now. */
    final void fill(Eligible asked) {
        require(ProlongationState.DRAFT);
        further = asked.further().orElse(null);
        expiresOn = asked.expiresOn();
        serviceUntil = asked.serviceUntil();
        keptUntil = asked.keptUntil();
        reason = null;
    }

    /** PIN2 was typed, but what was signed does not hold any more. */
    void notTaken(String why) {
        require(ProlongationState.DRAFT);
        reason = why;
    }

    /** Signed; the service is yet to be renewed (rule R68). */
    void submit(Instant now) {
        require(ProlongationState.DRAFT);
        become(ProlongationState.PENDING_SERVICE, now);
        reason = null;
    }

    /** Whether the renewal of a service that ended on this date is what it waits for, or waited for when it expired. */
    boolean waitsFor(LocalDate serviceEnded) {
        return state == ProlongationState.PENDING_SERVICE
                || (state == ProlongationState.EXPIRED && serviceUntil.equals(serviceEnded));
    }

    /** Whether a renewal of the service that was asked for on this Baku date is in time for it (rule R77). */
    boolean kept(LocalDate asked) {
        return !asked.isAfter(keptUntil);
    }

    /**
     * The service is renewed: the new certificates are due. An expired one comes back to life when the operator's word of
     * a renewal in time arrives late.
     *
     * @param due the first instant that is too late
     */
    void process(Instant due, Instant now) {
        if (state != ProlongationState.EXPIRED) {
            require(ProlongationState.PENDING_SERVICE);
        }
        become(ProlongationState.PROCESSING, now);
        deadline = due;
        nextTry = now;
    }

    /** The service cannot carry certificates right now. */
    void postpone(Instant until) {
        require(ProlongationState.PROCESSING);
        nextTry = until;
    }

    /** Whether the deadline had passed at this instant without anybody having been told (rule R74). */
    boolean unannouncedAt(Instant at) {
        return state == ProlongationState.PROCESSING && alarmedAt == null && !deadline.isAfter(at);
    }

    /** The deadline has passed, and somebody was told. */
    void alarmed(Instant now) {
        require(ProlongationState.PROCESSING);
        alarmedAt = now;
    }

    /** @param until last valid date of the new certificates */
    void complete(Outcome outcome, LocalDate until, Instant now) {
        require(ProlongationState.PROCESSING);
        become(ProlongationState.DONE, now);
        furtherProlonged = further != null && outcome.prolonged().contains(further);
        validUntil = until;
    }

    void expire(Instant now) {
        require(ProlongationState.PENDING_SERVICE);
        become(ProlongationState.EXPIRED, now);
    }

    void withdraw(Instant now) {
        require(ProlongationState.PENDING_SERVICE);
        become(ProlongationState.WITHDRAWN, now);
    }

    /** @param why key of the text that says so */
    void reject(String why, Instant now) {
        if (state != ProlongationState.PENDING_SERVICE) {
            require(ProlongationState.PROCESSING);
        }
        become(ProlongationState.REJECTED, now);
        reason = why;
    }

    private void require(ProlongationState from) {
        if (state != from) {
            throw new IllegalStateException("Application " + number + " is " + state + ", not " + from);
        }
    }

    private void become(ProlongationState next, Instant now) {
        state = next;
        stateSince = now;
    }

    boolean is(ProlongationState asked) {
        return state == asked;
    }

    String number() {
        return number;
    }

    long version() {
        return version;
    }

    Fin fin() {
        return fin;
    }

    Phone phone() {
        return phone;
    }

    ProlongationState state() {
        return state;
    }

    LocalDate keptUntil() {
        return keptUntil;
    }

    Set<AsanImzaType> types() {
        return with(further);
    }

    private static Set<AsanImzaType> with(AsanImzaType other) {
        return other == null ? EnumSet.of(AsanImzaType.CITIZEN) : EnumSet.of(AsanImzaType.CITIZEN, other);
    }

    ProlongationView view() {
        Set<AsanImzaType> prolonged = state == ProlongationState.DONE
                ? with(furtherProlonged ? further : null)
                : EnumSet.noneOf(AsanImzaType.class);
        return new ProlongationView(
                number,
                phone,
                types(),
                state,
                stateSince,
                expiresOn,
                keptUntil,
                Optional.ofNullable(deadline),
                prolonged,
                Optional.ofNullable(validUntil),
                Optional.ofNullable(reason));
    }
}
