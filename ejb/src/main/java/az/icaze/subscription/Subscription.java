package az.icaze.subscription;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import az.icaze.operator.Operator;
import az.icaze.operator.SimKind;
import az.icaze.time.BakuTime;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The operator's service on one number as its {@link Course} has left it, written down so that it can be found and read
 * without hearing all words again. An activation gives it a type, a SIM and three years (rule R54).
 */
@Entity
@Table(name = "subscription")
class Subscription {

    /** A plain string: JPA converts no identifiers. */
    @Id
    private String phone;

    @Enumerated(EnumType.STRING)
    private Operator operator;

    @Enumerated(EnumType.STRING)
    private AsanImzaType type;

    private String iccid;

    @Enumerated(EnumType.STRING)
    private SimKind sim;

    @Enumerated(EnumType.STRING)
    private SubscriptionState state;

    private Instant activatedAt;
    private Instant typeSince;
    private Instant usableSince;
    private LocalDate validUntil;

    /** The term whose fee is owed; it says nothing about any later term. */
    private Instant unpaidTerm;

    /** For the persistence provider only. */
    protected Subscription() {}

    Subscription(Phone phone, Course course) {
        this.phone = phone.value();
        follow(course);
    }

    final void follow(Course course) {
        operator = course.operator();
        type = course.type();
        iccid = course.iccid();
        sim = course.sim();
        activatedAt = course.activatedAt();
        typeSince = course.typeSince();
        usableSince = course.usableSince();
        validUntil = course.validUntil();
        state = course.state(activatedAt.equals(unpaidTerm));
    }

    /** The fee of its present term is owed (rule R92). */
    void owes() {
        unpaidTerm = activatedAt;
    }

    /** Nothing is owed any more (rule R93). */
    void owesNothing() {
        unpaidTerm = null;
    }

    /**
     * Whether the monthly fee can be taken on this day: of a Business service that is in use, or is suspended for want of
     * it; not on its last day, for a month that could not begin (rules R90, R94).
     *
     * @param forTheFee whether it was suspended for want of this month's
     */
    boolean pays(boolean forTheFee, LocalDate day) {
        SubscriptionState wanted = forTheFee ? SubscriptionState.SUSPENDED : SubscriptionState.ACTIVE;
        return type == AsanImzaType.BUSINESS && state == wanted && day.isBefore(validUntil);
    }

    LocalDate activatedOn() {
        return BakuTime.date(activatedAt);
    }

    LocalDate typeSince() {
        return BakuTime.date(typeSince);
    }

    LocalDate usableSince() {
        return BakuTime.date(usableSince);
    }

    SubscriptionView view() {
        return new SubscriptionView(new Phone(phone), operator, type, iccid, sim, state, activatedAt, validUntil);
    }
}
