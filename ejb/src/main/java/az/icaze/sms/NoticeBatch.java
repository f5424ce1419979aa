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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * What {@link Dispatch} does with one new notice, done with many in a handful of statements.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class NoticeBatch {

    private static final String WRITE = """
            insert into sms_message (reference, phone, template, language, urgency, text, segments, asked_at,
                state, state_since, due_at, operator, attempts, handed_at, failure)
            select n.reference, n.phone, n.template, n.language, 'NOTICE', n.text, n.segments, :now,
                n.state, :now, case when n.state = 'HELD' then cast(:until as timestamptz) end, n.operator,
                case when n.state = 'QUEUED' then 1 else 0 end,
                case when n.state = 'QUEUED' then cast(:now as timestamptz) end,
                case when n.state = 'FAILED' then 'NO_OPERATOR' end
            from unnest(cast(:references as text[]), cast(:phones as text[]), cast(:templates as text[]),
                cast(:languages as text[]), cast(:texts as text[]), cast(:segments as integer[]),
                cast(:states as text[]), cast(:operators as text[])) with ordinality
                as n (reference, phone, template, language, text, segments, state, operator, place)
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

    /** What a text is made of: notices of one night say the same to thousands. */
    private record Words(TextTemplate template, Language language, Map<String, String> arguments) {

        SmsText text() {
            return new SmsText(Wording.of(template, language, arguments));
        }
    }

    /** A notice with its words, and what is to become of it now. */
    private record Decided(TextMessages.Notice notice, Language language, SmsText text, Fates.Fate fate) {

        /** One that nobody can get has no words. */
        String words() {
            return fate.state() == TextState.FAILED ? null : text.text();
        }

        ShortMessage command(Long id) {
            String reference = new SendReference(id, 1).written();
            return new ShortMessage(fate.by(), notice.to(), reference, text.text(), text.ucs2());
        }
    }

    void send(List<TextMessages.Notice> notices, Instant now) {
        Fates.Decided fated =
                fates.of(notices.stream().map(TextMessages.Notice::to).toList(), now);
        List<Decided> decided = decide(notices, fated.each());
        Map<String, Long> written = write(decided, fated.until(), now);
        commands.sendAllSms(decided.stream()
                .filter(one -> one.fate().state() == TextState.QUEUED
                        && written.containsKey(one.notice().reference()))
                .map(one -> one.command(written.get(one.notice().reference())))
                .toList());
    }

    private List<Decided> decide(List<TextMessages.Notice> notices, List<Fates.Fate> fated) {
        Map<String, Language> chosen =
                languages.chosen(notices.stream().map(TextMessages.Notice::to).collect(Collectors.toSet()));
        Map<Words, SmsText> worded = new HashMap<>();
        List<Decided> decided = new ArrayList<>();
        for (int place = 0; place < notices.size(); place++) {
            TextMessages.Notice notice = notices.get(place);
            Language language = chosen.getOrDefault(notice.to().value(), Language.AZ);
            SmsText text =
                    worded.computeIfAbsent(new Words(notice.template(), language, notice.arguments()), Words::text);
            decided.add(new Decided(notice, language, text, fated.get(place)));
        }
        return decided;
    }

    /** Reference → id, of those that were not written before. */
    private Map<String, Long> write(List<Decided> decided, Instant until, Instant now) {
        Map<String, Long> written = new HashMap<>();
        entities.unwrap(Session.class)
                .createNativeQuery(WRITE, Object[].class)
                .setParameter("references", column(decided, one -> one.notice().reference()))
                .setParameter("phones", column(decided, one -> one.notice().to().value()))
                .setParameter(
                        "templates",
                        column(decided, one -> one.notice().template().name()))
                .setParameter("languages", column(decided, one -> one.language().name()))
                .setParameter("texts", column(decided, Decided::words))
                .setParameter(
                        "segments",
                        decided.stream().map(one -> one.text().segments()).toArray(Integer[]::new))
                .setParameter(
                        "states", column(decided, one -> one.fate().state().name()))
                .setParameter("operators", column(decided, one -> one.fate().operator()))
                .setParameter("until", until.atOffset(ZoneOffset.UTC))
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .getResultList()
                .forEach(row -> written.put((String) row[0], (Long) row[1]));
        return written;
    }

    private static String[] column(List<Decided> decided, Function<Decided, String> value) {
        return decided.stream().map(value).toArray(String[]::new);
    }
}
