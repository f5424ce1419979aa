package az.icaze.sms;

import az.icaze.identity.Phone;
import az.icaze.operator.Operator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;

/**
 * One text to one telephone. Its words are there only while it may have to be sent (again). Only what becomes of it may
 * change, so only changed columns are written.
 */
@Entity
@DynamicUpdate
@Table(name = "sms_message")
class TextMessage {

    @Id
    private Long id;

    private String reference;
    private Phone phone;

    @Enumerated(EnumType.STRING)
    private TextTemplate template;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private String text;

    @Enumerated(EnumType.STRING)
    private TextState state;

    private Instant stateSince;
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private Operator operator;

    private int attempts;
    private Instant handedAt;

    @Enumerated(EnumType.STRING)
    private Failure failure;

    /** For the persistence provider only; rows are made by {@link TextMessages#send}. */
    protected TextMessage() {}

    /** Gives it to an operator; its next try begins. */
    SendReference queue(Operator served, Instant now) {
        operator = served;
        attempts++;
        handedAt = now;
        dueAt = null;
        be(TextState.QUEUED, now);
        return new SendReference(id, attempts);
    }

    /** Puts it aside until then. */
    void hold(Instant until, Instant now) {
        dueAt = until;
        be(TextState.HELD, now);
    }

    boolean due(Instant now) {
        return state == TextState.HELD && !dueAt.isAfter(now);
    }

    /** Whether the broker's word about this try is news: a receipt may have come first. */
    boolean awaitsSending(SendReference tried) {
        return state == TextState.QUEUED && tried.attempt() == attempts;
    }

    void sent(Instant now) {
        be(TextState.SENT, now);
    }

    /** Whether the operator who got it may say something of this try, and has not said that it is delivered. */
    boolean awaitsDelivery(SendReference tried, Operator who) {
        return state != TextState.DELIVERED && tried.attempt() <= attempts && who == operator;
    }

    /** Whether this try is the one under way: that an earlier one failed is known already. */
    boolean underWay(SendReference tried) {
        return (state == TextState.QUEUED || state == TextState.SENT) && tried.attempt() == attempts;
    }

    void delivered(Instant now) {
        failure = null;
        end(TextState.DELIVERED, now);
    }

    void fail(Failure why, Instant now) {
        failure = why;
        end(TextState.FAILED, now);
    }

    private void end(TextState ended, Instant now) {
        text = null;
        dueAt = null;
        be(ended, now);
    }

    private void be(TextState next, Instant now) {
        state = next;
        stateSince = now;
    }

    String reference() {
        return reference;
    }

    Phone phone() {
        return phone;
    }

    Operator operator() {
        return operator;
    }

    Urgency urgency() {
        return urgency;
    }

    TextTemplate template() {
        return template;
    }

    /** Null when it cannot be sent any more. */
    String text() {
        return text;
    }

    /** Where it stands before the next step, for the trail; null when nothing has become of it yet. */
    TextState before() {
        return state == TextState.QUEUED && attempts == 0 ? null : state;
    }

    TextState state() {
        return state;
    }

    Failure failure() {
        return failure;
    }

    int attempts() {
        return attempts;
    }
}
