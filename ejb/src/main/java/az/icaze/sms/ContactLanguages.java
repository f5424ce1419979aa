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
import java.util.List;

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
        List<?> chosen = entities.createNativeQuery(
                        "select language from contact_language where phone = :phone", String.class)
                .setParameter("phone", phone.value())
                .getResultList();
        return chosen.isEmpty() ? Language.AZ : Language.valueOf((String) chosen.get(0));
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
