package az.icaze.sms;

import az.icaze.Language;
import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.Actor;
import az.icaze.identity.Phone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;

/** In which language the person behind a number wants to be written to; Azerbaijani where nobody has chosen. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ContactLanguages {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Audit audit;

    /** The language for texts to this number. */
    public Language of(Phone phone) {
        return chosen(Set.of(phone)).getOrDefault(phone.value(), Language.AZ);
    }

    /** By number, where somebody has chosen. */
    Map<String, Language> chosen(Set<Phone> phones) {
        Map<String, Language> chosen = new HashMap<>();
        entities.unwrap(Session.class)
                .createNativeQuery(
                        "select phone, language from contact_language where phone = any(:phones)", Object[].class)
                .setParameter("phones", phones.stream().map(Phone::value).toArray(String[]::new))
                .getResultList()
                .forEach(row -> chosen.put((String) row[0], Language.valueOf((String) row[1])));
        return chosen;
    }

    /** Takes a choice; the same again changes nothing. The caller sees to it that the number is the actor's. */
    public void set(Phone phone, Language language, Actor actor) {
        Language before = of(phone);
        if (before == language) {
            return;
        }
        entities.createNativeQuery("""
                        insert into contact_language (phone, language) values (:phone, :language)
                        on conflict (phone) do update set language = excluded.language""")
                .setParameter("phone", phone.value())
                .setParameter("language", language.name())
                .executeUpdate();
        audit.record(
                actor, new AuditSubject("contact-language", phone.value()), "chosen", before.name(), language.name());
    }
}
