package az.icaze.sms;

import az.icaze.Language;
import az.icaze.operator.OperatorCommands;
import az.icaze.operator.OperatorCommands.ShortMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * What {@link Dispatch} does with one new notice, done with many in a handful of statements.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class NoticeBatch {

    private static final String WRITE = """
            insert into sms_message (reference, phone, template, language, urgency, text, segments, asked_at,
                state, state_since, due_at, operator, attempts, handed_at, failure)
            select n.reference, n.phone, w.template, w.language, 'NOTICE', case when n.state <> 'FAILED' then w.text end,
                w.segments, :now,
                n.state, :now, case when n.state = 'HELD' then cast(:until as timestamptz) end, n.operator,
                case when n.state = 'QUEUED' then 1 else 0 end,
                case when n.state = 'QUEUED' then cast(:now as timestamptz) end,
                case when n.state = 'FAILED' then 'NO_OPERATOR' end
            from unnest(cast(:references as text[]), cast(:phones as text[]), cast(:wordings as integer[]),
                cast(:states as text[]), cast(:operators as text[])) with ordinality
                as n (reference, phone, wording, state, operator, place)
            join unnest(cast(:templates as text[]), cast(:languages as text[]), cast(:texts as text[]),
                cast(:segments as integer[])) with ordinality
                as w (template, language, text, segments, wording) using (wording)
            order by n.place
            on conflict (reference) do nothing returning reference, id""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    ContactLanguages languages;

    @Inject
    Fates fates;

    @Inject
    OperatorCommands commands;

    /** What a text is made of. */
    private record Words(TextTemplate template, Language language, Map<String, String> arguments) {}

    /**
     * What is said to whoever is told the same: notices of one night say it to thousands, so it is made, counted and handed
     * to the database once.
     *
     * @param number from 1 on
     */
    private record Worded(int number, Words words, SmsText text, int segments) {

        static Worded of(int number, Words words) {
            SmsText text = new SmsText(Wording.of(words.template(), words.language(), words.arguments()));
            return new Worded(number, words, text, text.segments());
        }
    }

    /** A notice with its words, and what is to become of it now. */
    private record Decided(TextMessages.Notice notice, Worded worded, Fates.Fate fate) {

        ShortMessage command(Long id) {
            String reference = new SendReference(id, 1).written();
            SmsText text = worded.text();
            return new ShortMessage(fate.by(), notice.to(), reference, text.text(), text.ucs2());
        }
    }

    /** @param said in the order of their numbers */
    private record Decisions(List<Decided> each, List<Worded> said) {}

    void send(List<TextMessages.Notice> notices, Instant now) {
        Fates.Decided fated =
                fates.of(notices.stream().map(TextMessages.Notice::to).toList(), now);
        Decisions decisions = decide(notices, fated.each());
        Map<String, Long> written = write(decisions, fated.until(), now);
        commands.sendAllSms(decisions.each().stream()
                .filter(one -> one.fate().state() == TextState.QUEUED
                        && written.containsKey(one.notice().reference()))
                .map(one -> one.command(written.get(one.notice().reference())))
                .toList());
    }

    private Decisions decide(List<TextMessages.Notice> notices, List<Fates.Fate> fated) {
        Map<String, Language> chosen =
                languages.chosen(notices.stream().map(TextMessages.Notice::to).collect(Collectors.toSet()));
        Map<Words, Worded> said = new LinkedHashMap<>();
        List<Decided> decided = new ArrayList<>();
        for (int place = 0; place < notices.size(); place++) {
            TextMessages.Notice notice = notices.get(place);
            Language language = chosen.getOrDefault(notice.to().value(), Language.AZ);
            Words words = new Words(notice.template(), language, notice.arguments());
            int next = said.size() + 1;
            Worded worded = said.computeIfAbsent(words, unsaid -> Worded.of(next, unsaid));
            decided.add(new Decided(notice, worded, fated.get(place)));
        }
        return new Decisions(decided, List.copyOf(said.values()));
    }

    /** Reference → id, of those that were not written before. */
    private Map<String, Long> write(Decisions decisions, Instant until, Instant now) {
        NativeQuery<Object[]> query = entities.unwrap(Session.class).createNativeQuery(WRITE, Object[].class);
        said(query, decisions.said());
        notices(query, decisions.each());
        return query
                .setParameter("until", until.atOffset(ZoneOffset.UTC))
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    private static void said(NativeQuery<Object[]> query, List<Worded> said) {
        query.setParameter(
                        "templates", column(said, one -> one.words().template().name()))
                .setParameter(
                        "languages", column(said, one -> one.words().language().name()))
                .setParameter("texts", column(said, one -> one.text().text()))
                .setParameter("segments", said.stream().map(Worded::segments).toArray(Integer[]::new));
    }

    private static void notices(NativeQuery<Object[]> query, List<Decided> each) {
        query.setParameter("references", column(each, one -> one.notice().reference()))
                .setParameter("phones", column(each, one -> one.notice().to().value()))
                .setParameter(
                        "wordings",
                        each.stream().map(one -> one.worded().number()).toArray(Integer[]::new))
                .setParameter("states", column(each, one -> one.fate().state().name()))
                .setParameter("operators", column(each, one -> one.fate().operator()));
    }

    private static <T> String[] column(List<T> rows, Function<T, String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }
}
