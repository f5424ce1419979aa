package az.icaze.subscription;

import az.icaze.identity.Phone;
import az.icaze.operator.Operator;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/**
 * The last word of one operator on whether the service of one number is suspended. It stands beside the subscription
 * because it may come before the activation it follows.
 */
@Entity
@Table(name = "subscription_suspension")
class Suspension {

    @EmbeddedId
    private Key key;

    private boolean suspended;
    private Instant at;

    /** For the persistence provider only. */
    protected Suspension() {}

    Suspension(Key key, boolean suspended, Instant at) {
        this.key = key;
        this.suspended = suspended;
        this.at = at;
    }

    /** Takes a later word; of two at the same instant suspension wins, in either order of arrival. */
    void tell(boolean nowSuspended, Instant when) {
        if (when.isAfter(at) || (when.equals(at) && nowSuspended)) {
            suspended = nowSuspended;
            at = when;
        }
    }

    /** Whether it suspends a service activated then; a later activation ends every suspension before it. */
    boolean holdsFor(Instant activatedAt) {
        return suspended && !at.isBefore(activatedAt);
    }

    /** A number may have been with several operators; one that has lost it has no say about it any more. */
    @Embeddable
    record Key(String phone, @Enumerated(EnumType.STRING) Operator operator) implements Serializable {

        Key(Phone phone, Operator operator) {
            this(phone.value(), operator);
        }
    }
}
