package az.icaze.subscription;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import az.icaze.operator.CommandAnswered;
import az.icaze.operator.Operator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;

/** One thing the operator was asked to do with a service, and how it ended. */
@Entity
@Table(name = "subscription_request")
class ServiceRequest {

    /** What it asks for. */
    enum Kind {
        PROLONG,
        CHANGE_TYPE,
        CANCEL;

        /** Begins the reference of its command. */
        String prefix() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Where it stands: not answered yet, or how it was. */
    enum State {
        ASKED,
        DONE,
        INSUFFICIENT_FUNDS,
        REFUSED
    }

    @Id
    private String reference;

    @Column(updatable = false)
    private Phone phone;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Operator operator;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private AsanImzaType type;

    @Column(updatable = false)
    private BigDecimal price;

    @Column(updatable = false)
    private String replyTo;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(updatable = false)
    private Instant askedAt;

    private Instant answeredAt;

    /** When somebody was told that there is no answer. */
    private Instant alarmedAt;

    /** For the persistence provider only. */
    protected ServiceRequest() {}

    private ServiceRequest(String reference, SubscriptionView service, Kind kind, AsanImzaType type, Instant at) {
        this.reference = reference;
        this.phone = service.phone();
        this.operator = service.operator();
        this.kind = kind;
        this.type = type;
        this.state = State.ASKED;
        this.askedAt = at;
    }

    static ServiceRequest changeType(String reference, SubscriptionView service, AsanImzaType type, Instant at) {
        return new ServiceRequest(reference, service, Kind.CHANGE_TYPE, type, at);
    }

    static ServiceRequest cancel(String reference, SubscriptionView service, Instant at) {
        return new ServiceRequest(reference, service, Kind.CANCEL, service.type(), at);
    }

    /**
     * A prolongation.
     *
     * @param price AZN, what the person is told when the balance is too small
     * @param replyTo names the message that asked for it, and the answer to it
     * @param at when the message came to the operator (rules R70, R77)
     */
    static ServiceRequest prolong(
            String reference,
            SubscriptionView service,
            AsanImzaType type,
            BigDecimal price,
            String replyTo,
            Instant at) {
        ServiceRequest request = new ServiceRequest(reference, service, Kind.PROLONG, type, at);
        request.price = price;
        request.replyTo = replyTo;
        return request;
    }

    void answer(State how, Instant at) {
        state = how;
        answeredAt = at;
    }

    /**
     * Whether this ends it. That a service was prolonged, or has another type, the operator tells by an event with all its
     * dates, and not by such an answer.
     */
    boolean endsBy(CommandAnswered.Outcome outcome) {
        return outcome != CommandAnswered.Outcome.DONE || kind == Kind.CANCEL;
    }

    String reference() {
        return reference;
    }

    Phone phone() {
        return phone;
    }

    Kind kind() {
        return kind;
    }

    AsanImzaType type() {
        return type;
    }

    BigDecimal price() {
        return price;
    }

    Instant askedAt() {
        return askedAt;
    }

    String replyTo() {
        return replyTo;
    }

    State state() {
        return state;
    }
}
