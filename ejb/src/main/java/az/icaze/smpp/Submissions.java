package az.icaze.smpp;

import az.icaze.operator.Operator;
import az.icaze.operator.SmsReceipt;
import az.icaze.outbox.WaitingText;
import az.icaze.outbox.WaitingTexts;
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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * What message centres took and what became of it. Answer and receipt of a part may come in either order: whichever is
 * second finds the first. A text is delivered when all its parts are, and not delivered when one is not; each is told once.
 */
@ApplicationScoped
class Submissions {

    /** Message centres use their ids again one day; a receipt that came before its answer came moments before. */
    private static final Duration RECEIPT_BEFORE_ANSWER = Duration.ofMinutes(10);

    /** No receipt comes later. */
    private static final Duration KEPT = Duration.ofDays(7);

    @PersistenceContext
    EntityManager entities;

    @Inject
    WaitingTexts texts;

    @Inject
    Event<SmsReceipt> receipts;

    @Inject
    Clock clock;

    /** Parts of this text that the message centre has, as far as it is known. */
    @Transactional(TxType.REQUIRES_NEW)
    Set<Integer> taken(Operator operator, String reference) {
        return parts(operator, reference).stream().map(Part::number).collect(Collectors.toSet());
    }

    /**
     * The message centre took a part.
     *
     * @param messageId its own name for it
     * @param last whether it has the whole text now
     */
    @Transactional(TxType.REQUIRES_NEW)
    void accepted(Operator operator, WaitingText text, String messageId, int part, int parts, boolean last) {
        Instant now = clock.instant();
        // In the order of an arriving receipt: parts first, then the text.
        parts(operator, text.reference());
        entities.createNativeQuery("""
                        insert into smpp_submission as known (operator, message_id, reference, part, parts, noted_at)
                        values (:operator, :id, :reference, :part, :parts, :now)
                        on conflict (operator, message_id) do update set reference = excluded.reference,
                        part = excluded.part, parts = excluded.parts, noted_at = excluded.noted_at,
                        outcome = case when known.reference is null and known.noted_at >= :fresh then known.outcome end""")
                .setParameter("operator", operator.name())
                .setParameter("id", messageId)
                .setParameter("reference", text.reference())
                .setParameter("part", part)
                .setParameter("parts", parts)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setParameter("fresh", now.minus(RECEIPT_BEFORE_ANSWER).atOffset(ZoneOffset.UTC))
                .executeUpdate();
        if (last) {
            texts.sent(text);
        }
        tell(operator, text.reference(), messageId);
    }

    /** The message centre will never take this text. */
    @Transactional(TxType.REQUIRES_NEW)
    void refused(Operator operator, WaitingText text) {
        parts(operator, text.reference());
        texts.sent(text);
        receipts.fire(new SmsReceipt(operator, text.reference(), false, clock.instant()));
    }

    /** A receipt came. It may name nothing of ours, or not yet; a repeat changes nothing. */
    @Transactional(TxType.MANDATORY)
    void receipt(Operator operator, String messageId, boolean delivered) {
        List<String> reference = reference(operator, messageId);
        // Always the same order, from the first part on: receipts of two parts come at the same time.
        reference.forEach(known -> parts(operator, known));
        int noted = entities.createNativeQuery("""
                        insert into smpp_submission as known (operator, message_id, outcome, noted_at)
                        values (:operator, :id, :outcome, :now)
                        on conflict (operator, message_id) do update set outcome = excluded.outcome
                        where known.outcome is null""")
                .setParameter("operator", operator.name())
                .setParameter("id", messageId)
                .setParameter("outcome", delivered ? Part.DELIVERED : Part.FAILED)
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        if (noted == 1) {
            reference(operator, messageId).forEach(known -> tell(operator, known, messageId));
        }
    }

    private List<String> reference(Operator operator, String messageId) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select reference from smpp_submission"
                                + " where operator = :operator and message_id = :id and reference is not null",
                        String.class)
                .setParameter("operator", operator.name())
                .setParameter("id", messageId)
                .getResultList();
    }

    private List<Part> parts(Operator operator, String reference) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(
                        "select message_id, part, parts, outcome from smpp_submission"
                                + " where operator = :operator and reference = :reference order by part, message_id"
                                + " for update",
                        Object[].class)
                .setParameter("operator", operator.name())
                .setParameter("reference", reference)
                .getResultList()
                .stream()
                .map(Part::of)
                .toList();
    }

    /** Tells of the text when what is known of this part decides it. */
    private void tell(Operator operator, String reference, String messageId) {
        List<Part> parts = parts(operator, reference);
        parts.stream()
                .filter(part -> part.messageId().equals(messageId))
                .findFirst()
                .filter(part -> part.decides(parts))
                .ifPresent(part -> receipts.fire(
                        new SmsReceipt(operator, reference, part.outcome().equals(Part.DELIVERED), clock.instant())));
    }

    /** Forgets what nobody will ask for. */
    @Transactional(TxType.REQUIRES_NEW)
    void forget() {
        entities.createNativeQuery("delete from smpp_submission where noted_at < :long")
                .setParameter("long", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
