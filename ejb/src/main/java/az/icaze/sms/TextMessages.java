package az.icaze.sms;

import az.icaze.Language;
import az.icaze.identity.Phone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Texts to telephones, by template, in the language of the number. What is asked for leaves if and only if the caller's
 * transaction is committed; that it cannot be delivered is never the caller's failure.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TextMessages {

    /**
     * One of many notices.
     *
     * @param arguments exactly those the template names
     * @param reference names the text for ever, as in {@link #send}
     */
    public record Notice(Phone to, TextTemplate template, Map<String, String> arguments, String reference) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    ContactLanguages languages;

    @Inject
    Dispatch dispatch;

    @Inject
    NoticeBatch batch;

    @Inject
    Clock clock;

    /**
     * Sends a text; the first call with a reference sends it, every later one does nothing. The language is the one
     * chosen for the number at this moment.
     *
     * @param arguments exactly those the template names; longer ones than 60 characters are cut
     * @param urgency ANSWER only for what this very person asked for a moment ago
     * @param reference names the text for ever: never random, begun with the caller's own word ({@code fee:…})
     */
    public void send(
            Phone to, TextTemplate template, Map<String, String> arguments, Urgency urgency, String reference) {
        Instant now = clock.instant();
        Language language = languages.of(to);
        SmsText text = new SmsText(Wording.of(template, language, arguments));
        List<?> written = entities.createNativeQuery("""
                        insert into sms_message (reference, phone, template, language, urgency, text, segments,
                            asked_at, state, state_since, attempts)
                        values (:reference, :phone, :template, :language, :urgency, :text, :segments,
                            :now, 'QUEUED', :now, 0)
                        on conflict (reference) do nothing returning id""", Long.class)
                .setParameter("reference", reference)
                .setParameter("phone", to.value())
                .setParameter("template", template.name())
                .setParameter("language", language.name())
                .setParameter("urgency", urgency.name())
                .setParameter("text", text.text())
                .setParameter("segments", text.segments())
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .getResultList();
        written.forEach(id -> dispatch.send(entities.find(TextMessage.class, id), now));
    }

    /**
     * Sends many notices at once, as {@link #send} sends one, in a handful of statements whatever their number. None of
     * them gets a line in the trail before an operator says something of it: the caller writes one about them all.
     */
    public void sendAll(List<Notice> notices) {
        if (!notices.isEmpty()) {
            batch.send(notices, clock.instant());
        }
    }

    /** Where the text of this reference stands; empty when none was asked for. */
    public Optional<TextState> state(String reference) {
        return entities.createQuery("select m.state from TextMessage m where m.reference = :reference", TextState.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }
}
