package az.icaze.smpp;

import az.icaze.operator.Operator;
import az.icaze.operator.SmsReceived;
import az.icaze.outbox.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** One deliver_sm, one transaction: what keeps it from being taken twice, and all that follows from it. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Deliveries {

    /** How long after a broken connection a message without an id may come again. */
    private static final Duration AGAIN = Duration.ofMinutes(5);

    private static final Duration KEPT = Duration.ofDays(1);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Inbox inbox;

    @Inject
    Submissions submissions;

    @Inject
    Event<SmsReceived> messages;

    @Inject
    Clock clock;

    /**
     * Takes a message or a receipt; a repeat changes nothing.
     *
     * @param session in which it came; sequence numbers mean nothing outside it
     */
    void take(Operator operator, String session, Delivery delivery) {
        if (delivery instanceof Delivery.Receipt receipt) {
            submissions.receipt(operator, receipt.messageId(), receipt.delivered());
        } else if (delivery instanceof Delivery.Text text) {
            take(operator, session, text);
        }
    }

    private void take(Operator operator, String session, Delivery.Text text) {
        Instant now = clock.instant();
        String id = "smpp:" + text.id().orElseGet(() -> session + ":" + text.sequence());
        boolean firstTime = text.id().isPresent()
                ? inbox.firstTime("smpp:" + operator.name(), text.id().get())
                : firstTime(operator, session, text, now);
        if (firstTime) {
            messages.fire(new SmsReceived(operator, id, text.phone(), text.shortCode(), text.text(), text.part(), now));
        }
    }

    /**
     * Without an id, the same content is the same message when it comes with the same number in the same session, or soon
     * after in another session: the answer was lost then. A person who writes the same again does so in the same session.
     */
    private boolean firstTime(Operator operator, String session, Delivery.Text text, Instant now) {
        boolean firstTime = note(operator, session, text, now, """
                at < :again or (known.session = excluded.session and known.sequence <> excluded.sequence)""");
        if (!firstTime) {
            note(operator, session, text, now, "at >= :again");
        }
        return firstTime;
    }

    private boolean note(Operator operator, String session, Delivery.Text text, Instant now, String known) {
        return entities.createNativeQuery("""
                                insert into smpp_delivery as known (operator, digest, session, sequence, at)
                                values (:operator, :digest, :session, :sequence, :now)
                                on conflict (operator, digest) do update
                                set session = excluded.session, sequence = excluded.sequence, at = excluded.at
                                where known.""" + known)
                        .setParameter("operator", operator.name())
                        .setParameter("digest", text.digest())
                        .setParameter("session", session)
                        .setParameter("sequence", text.sequence())
                        .setParameter("now", now.atOffset(ZoneOffset.UTC))
                        .setParameter("again", now.minus(AGAIN).atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    /** Forgets what cannot come again. */
    void forget() {
        entities.createNativeQuery("delete from smpp_delivery where at < :long")
                .setParameter("long", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
