package az.icaze.subscription;

import az.icaze.identity.Phone;
import az.icaze.operator.Operator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One month of the fee of one term of a service: planned, asked for, and taken or not. There is at most one unpaid month
 * in a term; it has no date for certain before it is paid, so nothing is ever owed for the past (rule R94).
 */
@Entity
@Table(name = "subscription_fee")
class FeePeriod {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private Phone phone;

    @Column(updatable = false)
    private Instant activatedAt;

    private LocalDate anchor;
    private LocalDate periodFrom;

    @Enumerated(EnumType.STRING)
    private FeeState state;

    private int attempt;
    private String reference;

    @Enumerated(EnumType.STRING)
    private Operator operator;

    private BigDecimal amount;
    private LocalDate askedOn;
    private Instant answeredAt;
    private boolean again;
    private boolean serviceSuspended;

    /** For the persistence provider only. */
    protected FeePeriod() {}

    FeePeriod(SubscriptionView service, LocalDate anchor, LocalDate from) {
        this.phone = service.phone();
        this.activatedAt = service.activatedAt();
        plan(anchor, from);
    }

    /** Its first day is this anniversary of the anchor. */
    final void plan(LocalDate newAnchor, LocalDate from) {
        anchor = newAnchor;
        periodFrom = from;
        state = FeeState.PLANNED;
        serviceSuspended = false;
    }

    /** As above, unless it is being collected. */
    void planAgain(LocalDate newAnchor, LocalDate from) {
        if (state == FeeState.PLANNED || state == FeeState.LAPSED) {
            plan(newAnchor, from);
        }
    }

    /**
     * Moves a month that is due to where it begins if it is taken now: at its own date, at the last anniversary when
     * nobody came by for longer, or at the day from which the service can be used when it could not at its own (rule
     * R94).
     *
     * @param usableSince the service could be used from that day on
     */
    void moveTo(LocalDate day, LocalDate usableSince) {
        if (state == FeeState.UNPAID) {
            begin(day);
        } else if (usableSince.isAfter(periodFrom)) {
            begin(usableSince);
        } else if (!day.isBefore(periodFrom)) {
            periodFrom = FeeCalendar.latest(anchor, day);
        }
    }

    /** Who pays on the anniversary itself keeps it, also the 31st. */
    private void begin(LocalDate day) {
        if (day.isAfter(periodFrom)) {
            anchor = day;
            periodFrom = day;
        }
    }

    /**
     * The operator is to take it.
     *
     * @return the command's reference: the month and the number of the try, never the same for another
     */
    String ask(Operator asked, BigDecimal fee, LocalDate day) {
        attempt++;
        reference = "fee:%s:%d:%s:%d".formatted(phone.value(), activatedAt.getEpochSecond(), periodFrom, attempt);
        operator = asked;
        amount = fee;
        askedOn = day;
        answeredAt = null;
        again = false;
        state = FeeState.ASKED;
        return reference;
    }

    /** The operator is asked again for what it did not answer, under the same reference, lest it take it twice. */
    void repeat(LocalDate day) {
        askedOn = day;
        state = FeeState.ASKED;
    }

    /** More came in while the operator was asked: when the answer is no, it was perhaps too early. */
    void askAgain() {
        again = state == FeeState.ASKED;
    }

    void paid(Instant at) {
        state = FeeState.PAID;
        answeredAt = at;
    }

    /** The answer was no. */
    void unpaid(Instant at) {
        state = FeeState.UNPAID;
        answeredAt = at;
    }

    /** The service is suspended for it. */
    void suspendService() {
        serviceSuspended = true;
    }

    /** It is not wanted any more, but was asked for: only what is answered matters, the service goes on. */
    void awaitAnswer() {
        state = FeeState.ASKED;
        serviceSuspended = false;
    }

    /** It is not wanted any more; tells whether the service stood suspended for it. */
    boolean lapse() {
        boolean stood = state == FeeState.UNPAID && serviceSuspended;
        state = FeeState.LAPSED;
        return stood;
    }

    boolean of(SubscriptionView service) {
        return activatedAt.equals(service.activatedAt());
    }

    boolean triedOn(LocalDate day) {
        return askedOn != null && !askedOn.isBefore(day);
    }

    boolean is(FeeState any) {
        return state == any;
    }

    /** Counted as unpaid because no answer came; one that comes late still counts. */
    boolean unanswered() {
        return state == FeeState.UNPAID && answeredAt == null;
    }

    /** Baku date on which it was last asked for in vain. */
    Optional<LocalDate> unpaidOn() {
        return Optional.ofNullable(askedOn).filter(day -> state == FeeState.UNPAID);
    }

    boolean again() {
        return again;
    }

    boolean serviceSuspended() {
        return serviceSuspended;
    }

    Phone phone() {
        return phone;
    }

    LocalDate anchor() {
        return anchor;
    }

    LocalDate from() {
        return periodFrom;
    }

    LocalDate paidUntil() {
        return FeeCalendar.next(anchor, periodFrom).minusDays(1);
    }

    FeeState state() {
        return state;
    }

    String reference() {
        return reference;
    }

    Operator operator() {
        return operator;
    }

    BigDecimal amount() {
        return amount;
    }
}
