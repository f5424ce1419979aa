package az.icaze.subscription;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import az.icaze.operator.Operator;
import az.icaze.operator.ServiceActivated;
import az.icaze.operator.SimKind;
import az.icaze.time.BakuTime;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * The operator's service on one number, from its last activation on. An activation gives it a type, a SIM and three
 * years (rule R54); a later one replaces all of them: another type, a duplicate SIM (rule R96) or another operator.
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

    private Instant activatedAt;
    private LocalDate validUntil;

    /** For the persistence provider only. */
    protected Subscription() {}

    /** @throws EsimOnlyFromAzercell when another operator reports an embedded SIM */
    Subscription(ServiceActivated activation, Period term) {
        this.phone = activation.phone().value();
        take(activation, term);
    }

    /**
     * Takes a later activation; an earlier one, or the same again, changes nothing.
     *
     * @throws EsimOnlyFromAzercell when another operator reports an embedded SIM
     */
    void activate(ServiceActivated activation, Period term) {
        if (activation.at().isAfter(activatedAt)) {
            take(activation, term);
        }
    }

    /** E is the anniversary itself; 29 February becomes the 28th (rules D1, R54, R73). */
    private void take(ServiceActivated activation, Period term) {
        if (activation.sim() == SimKind.ESIM && activation.operator() != Operator.AZERCELL) {
            throw new EsimOnlyFromAzercell(activation.operator());
        }
        operator = activation.operator();
        type = activation.type();
        iccid = activation.iccid();
        sim = activation.sim();
        activatedAt = activation.at();
        validUntil = BakuTime.date(activation.at()).plus(term);
    }

    Suspension.Key suspensionKey() {
        return new Suspension.Key(phone, operator);
    }

    SubscriptionView view(Optional<Suspension> suspension) {
        boolean suspended =
                suspension.filter(word -> word.holdsFor(activatedAt)).isPresent();
        return new SubscriptionView(
                new Phone(phone),
                operator,
                type,
                iccid,
                sim,
                suspended ? SubscriptionState.SUSPENDED : SubscriptionState.ACTIVE,
                activatedAt,
                validUntil);
    }
}
