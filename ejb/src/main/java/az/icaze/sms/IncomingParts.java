package az.icaze.sms;

import az.icaze.Turns;
import az.icaze.operator.SmsReceived;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Joins the parts of a long message, which come in any order, at the same time, and more than once. A joined message is
 * kept for as long as its parts may come again. Of one that stays incomplete nothing is understood: half a message is
 * not what the person wrote.
 */
@ApplicationScoped
class IncomingParts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    TextMessages texts;

    @Inject
    Clock clock;

    /** How long the parts of a message are waited for. */
    @Inject
    @ConfigProperty(name = "icaze.sms.parts-wait", defaultValue = "PT10M")
    Duration wait;

    /** The whole message, when this part was the last that was missing. */
    @Transactional(TxType.MANDATORY)
    Optional<ShortCodeMessage> take(SmsReceived message, SmsReceived.Part part) {
        PartSet set = new PartSet(message.operator(), message.phone(), part.reference(), part.of());
        lock(set);
        List<IncomingPart> parts = new ArrayList<>(parts(set));
        Optional<IncomingPart> known =
                parts.stream().filter(one -> one.number() == part.number()).findFirst();
        if (known.filter(one -> one.repeatedBy(message)).isPresent()) {
            return Optional.empty();
        }
        if (known.isPresent()) {
            drop(parts);
        }
        IncomingPart taken = new IncomingPart(set, part.number(), message, clock.instant());
        entities.persist(taken);
        parts.add(taken);
        return parts.size() == set.parts() ? Optional.of(joined(set, parts)) : Optional.empty();
    }

    private static ShortCodeMessage joined(PartSet set, List<IncomingPart> parts) {
        parts.sort(Comparator.comparingInt(IncomingPart::number));
        parts.forEach(IncomingPart::join);
        String text = parts.stream().map(IncomingPart::text).collect(Collectors.joining());
        Instant last = parts.stream()
                .map(IncomingPart::at)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new ShortCodeMessage(set.operator(), parts.get(0).event(), set.phone(), text, last);
    }

    /** Messages of which no part has come for so long that none will. */
    @Transactional(TxType.REQUIRES_NEW)
    List<PartSet> over() {
        return entities.createQuery(
                        "select new az.icaze.sms.PartSet(p.operator, p.phone, p.reference, p.parts) from IncomingPart p"
                                + " group by p.operator, p.phone, p.reference, p.parts having max(p.takenAt) <= :over",
                        PartSet.class)
                .setParameter("over", over(clock.instant()))
                .getResultList();
    }

    /** Lets the parts of such a message go; who wrote it is told when it was never whole. */
    @Transactional(TxType.REQUIRES_NEW)
    void end(PartSet set) {
        lock(set);
        List<IncomingPart> parts = parts(set);
        Instant over = over(clock.instant());
        if (parts.isEmpty() || parts.stream().anyMatch(part -> part.takenAfter(over))) {
            return;
        }
        if (!parts.get(0).joined()) {
            texts.send(
                    set.phone(),
                    TextTemplate.MESSAGE_INCOMPLETE,
                    Map.of(),
                    Urgency.ANSWER,
                    "incomplete:" + set.operator() + ":" + parts.get(0).event());
        }
        drop(parts);
    }

    /** What was last taken then or before is waited for no longer. */
    private Instant over(Instant now) {
        return now.minus(wait);
    }

    private void drop(List<IncomingPart> parts) {
        parts.forEach(entities::remove);
        parts.clear();
        entities.flush();
    }

    private List<IncomingPart> parts(PartSet set) {
        return entities.createQuery(
                        "select p from IncomingPart p where p.operator = :operator and p.phone = :phone"
                                + " and p.reference = :reference and p.parts = :parts order by p.number",
                        IncomingPart.class)
                .setParameter("operator", set.operator())
                .setParameter("phone", set.phone())
                .setParameter("reference", set.reference())
                .setParameter("parts", set.parts())
                .getResultList();
    }

    /** Two parts at the same instant would each find the other missing. */
    private void lock(PartSet set) {
        Turns.take(entities, set.name());
    }
}
