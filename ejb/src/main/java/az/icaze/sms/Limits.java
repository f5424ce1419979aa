package az.icaze.sms;

import az.icaze.identity.Phone;
import az.icaze.time.BakuTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/**
 * How much one telephone gets, and when. Two transactions at the same instant may each find the last free place: a guard
 * against floods need not be exact, and a lock per number would let two rooms wait for each other.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Limits {

    private static final Duration ANSWERS_COUNTED_FOR = Duration.ofHours(1);

    @PersistenceContext
    EntityManager entities;

    @Inject
    @ConfigProperty(name = "icaze.sms.quiet.from", defaultValue = "22:00")
    LocalTime quietFrom;

    @Inject
    @ConfigProperty(name = "icaze.sms.quiet.to", defaultValue = "08:00")
    LocalTime quietTo;

    @Inject
    @ConfigProperty(name = "icaze.sms.notices-per-day", defaultValue = "10")
    int noticesPerDay;

    @Inject
    @ConfigProperty(name = "icaze.sms.answers-per-hour", defaultValue = "20")
    int answersPerHour;

    @Inject
    @ConfigProperty(name = "icaze.sms.attempts", defaultValue = "3")
    int attempts;

    @Inject
    @ConfigProperty(name = "icaze.sms.retry", defaultValue = "PT15M")
    Duration retry;

    /** Until when a notice waits: for the end of the night, or for the next day when this one's share is used up. */
    Optional<Instant> waits(TextMessage message, Instant now) {
        if (message.urgency() == Urgency.ANSWER) {
            return Optional.empty();
        }
        QuietHours quiet = new QuietHours(quietFrom, quietTo);
        return quiet.end(now)
                .or(() -> handed(message.phone(), Urgency.NOTICE, today(now)) >= noticesPerDay
                        ? Optional.of(quiet.nextMorning(now))
                        : Optional.empty());
    }

    /**
     * Of notices to these numbers, in their order, those that wait now: all while it is quiet, else those beyond the
     * number's share of the day. All of them wait until the same instant.
     *
     * @param phones one for each notice
     */
    Waiting waiting(List<Phone> phones, Instant now) {
        QuietHours quiet = new QuietHours(quietFrom, quietTo);
        Optional<Instant> morning = quiet.end(now);
        if (morning.isPresent()) {
            return new Waiting(
                    morning.get(), IntStream.range(0, phones.size()).boxed().collect(Collectors.toSet()));
        }
        Map<String, Long> handed = handedToday(phones, now);
        Set<Integer> places = new HashSet<>();
        for (int place = 0; place < phones.size(); place++) {
            if (handed.merge(phones.get(place).value(), 1L, Long::sum) > noticesPerDay) {
                places.add(place);
            }
        }
        return new Waiting(quiet.nextMorning(now), places);
    }

    /** @param places in the list that was asked about */
    record Waiting(Instant until, Set<Integer> places) {}

    private Map<String, Long> handedToday(List<Phone> phones, Instant now) {
        Map<String, Long> handed = new HashMap<>();
        entities.unwrap(Session.class)
                .createNativeQuery("""
                        select phone, count(*) from sms_message
                        where phone = any(:phones) and urgency = 'NOTICE' and handed_at >= :since
                        group by phone""", Object[].class)
                .setParameter(
                        "phones", phones.stream().map(Phone::value).distinct().toArray(String[]::new))
                .setParameter("since", today(now).atOffset(ZoneOffset.UTC))
                .getResultList()
                .forEach(row -> handed.put((String) row[0], (Long) row[1]));
        return handed;
    }

    private static Instant today(Instant now) {
        return BakuTime.date(now).atStartOfDay(BakuTime.ZONE).toInstant();
    }

    /** Whether it is an answer too many: dropping one ends the talk of two automatons, which need each other's word. */
    boolean tooMany(TextMessage message, Instant now) {
        return message.urgency() == Urgency.ANSWER
                && handed(message.phone(), Urgency.ANSWER, now.minus(ANSWERS_COUNTED_FOR)) >= answersPerHour;
    }

    /** When a text that was not delivered is tried again, later each time; empty when it was tried often enough, or its words are gone. */
    Optional<Instant> nextTry(TextMessage message, Instant now) {
        return message.attempts() < attempts && message.text() != null
                ? Optional.of(now.plus(retry.multipliedBy(message.attempts())))
                : Optional.empty();
    }

    private long handed(Phone phone, Urgency urgency, Instant since) {
        return entities.createQuery(
                        "select count(m) from TextMessage m where m.phone = :phone and m.urgency = :urgency"
                                + " and m.handedAt >= :since",
                        Long.class)
                .setParameter("phone", phone)
                .setParameter("urgency", urgency)
                .setParameter("since", since)
                .getSingleResult();
    }
}
