package az.icaze.sms;

import az.icaze.Sha256;
import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.Machine;
import az.icaze.identity.Phone;
import az.icaze.operator.OperatorCommands;
import az.icaze.operator.OperatorCommands.ShortMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;

/**
 * Sends what waited, found by its state: many notices in a handful of statements, because a night may leave a million for
 * the morning.
 */
@ApplicationScoped
class HeldTexts {

    /** In one transaction. */
    static final int SET = 500;

    static final int AT_ONCE = 40 * SET;

    /** No operator still tries after this time; then the words of a text without a receipt go. */
    private static final Duration WORDS_KEPT = Duration.ofDays(3);

    /** Another node may be at them: what it has is not waited for, and no longer held when it is done. */
    private static final String TAKE = """
            select id, reference, phone, text, attempts, urgency from sms_message
            where id = any(:ids) and state = 'HELD' and due_at <= :now order by due_at, id for update skip locked""";

    private static final String WRITE = """
            update sms_message m set state = n.state, state_since = :now,
                due_at = case when n.state = 'HELD' then cast(:until as timestamptz) end,
                operator = coalesce(n.operator, m.operator),
                attempts = m.attempts + case when n.state = 'QUEUED' then 1 else 0 end,
                handed_at = case when n.state = 'QUEUED' then cast(:now as timestamptz) else m.handed_at end,
                failure = case when n.state = 'FAILED' then 'NO_OPERATOR' end,
                text = case when n.state = 'FAILED' then null else m.text end
            from unnest(cast(:ids as bigint[]), cast(:states as text[]), cast(:operators as text[]))
                as n (id, state, operator)
            where m.id = n.id""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Dispatch dispatch;

    @Inject
    Fates fates;

    @Inject
    OperatorCommands commands;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** A text whose time has come. */
    private record Held(Long id, String reference, Phone phone, String text, int attempts, Urgency urgency) {

        Held(Object[] row) {
            this(
                    (Long) row[0],
                    (String) row[1],
                    new Phone((String) row[2]),
                    (String) row[3],
                    (Integer) row[4],
                    Urgency.valueOf((String) row[5]));
        }

        ShortMessage command(Fates.Fate fate) {
            String name = new SendReference(id, attempts + 1).written();
            return new ShortMessage(fate.by(), phone, name, text, new SmsText(text).ucs2());
        }
    }

    /** Texts whose time has come, the longest due first, in sets to be released together. */
    @Transactional(TxType.REQUIRES_NEW)
    List<List<Long>> due() {
        List<Long> due = entities.createQuery(
                        "select m.id from TextMessage m where m.state = HELD and m.dueAt <= :now order by m.dueAt, m.id",
                        Long.class)
                .setParameter("now", clock.instant())
                .setMaxResults(AT_ONCE)
                .getResultList();
        return IntStream.iterate(0, first -> first < due.size(), first -> first + SET)
                .mapToObj(first -> due.subList(first, Math.min(first + SET, due.size())))
                .toList();
    }

    /** Sends these, except those that another node has sent or is sending. One line of the trail names them all. */
    @Transactional(TxType.REQUIRES_NEW)
    void release(List<Long> ids) {
        Instant now = clock.instant();
        Map<Urgency, List<Held>> held = take(ids, now).stream().collect(Collectors.groupingBy(Held::urgency));
        // Few: answers wait only for another try.
        held.getOrDefault(Urgency.ANSWER, List.of())
                .forEach(answer -> dispatch.send(entities.find(TextMessage.class, answer.id()), now));
        List<Held> notices = held.getOrDefault(Urgency.NOTICE, List.of());
        if (!notices.isEmpty()) {
            release(notices, now);
        }
    }

    private List<Held> take(List<Long> ids, Instant now) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(TAKE, Object[].class)
                .setParameter("ids", ids.toArray(Long[]::new))
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .getResultList()
                .stream()
                .map(Held::new)
                .toList();
    }

    private void release(List<Held> notices, Instant now) {
        Fates.Decided decided = fates.of(notices.stream().map(Held::phone).toList(), now);
        entities.unwrap(Session.class)
                .createNativeMutationQuery(WRITE)
                .setParameter("ids", notices.stream().map(Held::id).toArray(Long[]::new))
                .setParameter("states", decided.column(fate -> fate.state().name()))
                .setParameter("operators", decided.column(Fates.Fate::operator))
                .setParameter("until", decided.until().atOffset(ZoneOffset.UTC))
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        List<ShortMessage> going = new ArrayList<>();
        for (int place = 0; place < notices.size(); place++) {
            if (decided.each().get(place).state() == TextState.QUEUED) {
                going.add(notices.get(place).command(decided.each().get(place)));
            }
        }
        commands.sendAllSms(going);
        note(notices, decided.each());
    }

    private void note(List<Held> notices, List<Fates.Fate> fates) {
        Map<TextState, List<String>> became = new EnumMap<>(TextState.class);
        for (int place = 0; place < notices.size(); place++) {
            became.computeIfAbsent(fates.get(place).state(), none -> new ArrayList<>())
                    .add(notices.get(place).reference());
        }
        Map<String, String> details = new HashMap<>();
        became.forEach((state, references) -> {
            details.put(state.name(), Integer.toString(references.size()));
            details.put(
                    state + "-sha256", Sha256.hex(String.join("\n", references).getBytes(StandardCharsets.UTF_8)));
        });
        String first = notices.get(0).reference();
        String last = notices.get(notices.size() - 1).reference();
        audit.record(
                Machine.SYSTEM,
                new AuditSubject("sms", notices.size() == 1 ? first : first + " … " + last),
                "released",
                TextState.HELD.name(),
                became.size() == 1 ? became.keySet().iterator().next().name() : null,
                details);
    }

    /** Empties texts of which nothing was heard any more; they stay as sent, and cannot be tried again. */
    @Transactional(TxType.REQUIRES_NEW)
    void forget() {
        entities.createQuery("update TextMessage m set m.text = null"
                        + " where m.state = SENT and m.text is not null and m.stateSince <= :long")
                .setParameter("long", clock.instant().minus(WORDS_KEPT))
                .executeUpdate();
    }
}
