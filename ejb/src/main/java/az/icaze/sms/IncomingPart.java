package az.icaze.sms;

import az.icaze.identity.Phone;
import az.icaze.operator.Operator;
import az.icaze.operator.SmsReceived;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;

/** One part of a long message, kept for the minutes in which the others come, or come again. */
@Entity
@DynamicUpdate
@Table(name = "sms_part")
class IncomingPart {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Operator operator;

    private Phone phone;
    private String reference;
    private int parts;
    private int number;
    private String event;
    private String text;
    private Instant at;
    private Instant takenAt;
    private boolean joined;

    /** For the persistence provider only. */
    protected IncomingPart() {}

    IncomingPart(PartSet set, int number, SmsReceived message, Instant now) {
        this.operator = set.operator();
        this.phone = set.phone();
        this.reference = set.reference();
        this.parts = set.parts();
        this.number = number;
        this.event = message.id();
        this.text = message.text();
        this.at = message.at();
        this.takenAt = now;
    }

    /** Whether this is the same part once more; else the telephone uses its reference again. */
    boolean repeatedBy(SmsReceived message) {
        return text.equals(message.text()) && at.equals(message.at());
    }

    boolean takenAfter(Instant then) {
        return takenAt.isAfter(then);
    }

    void join() {
        joined = true;
    }

    boolean joined() {
        return joined;
    }

    int number() {
        return number;
    }

    String event() {
        return event;
    }

    String text() {
        return text;
    }

    Instant at() {
        return at;
    }
}
