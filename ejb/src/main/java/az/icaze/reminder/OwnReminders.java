package az.icaze.reminder;

import az.icaze.Roles;
import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.Actor;
import az.icaze.identity.SignedInPerson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/** One's own reminders: what one was told, and whether one wants to be (rule R86). */
@Stateless
@RolesAllowed(Roles.PERSON)
public class OwnReminders {

    private static final int SHOWN = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The latest twenty, on whatever number, the newest first. */
    public List<ReminderView> list(SignedInPerson actor) {
        return em.createQuery("select r from Reminder r where r.fin = :fin order by r.id desc", Reminder.class)
                .setParameter("fin", actor.fin())
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(Reminder::view)
                .toList();
    }

    /** Whether he wants no reminders. */
    public boolean muted(SignedInPerson actor) {
        return !em.createNativeQuery("select 1 from reminder_muting where fin = :fin")
                .setParameter("fin", actor.fin().value())
                .getResultList()
                .isEmpty();
    }

    /** From the next night on he is not reminded, of any certificate. The same again changes nothing. */
    public void mute(SignedInPerson actor) {
        int changed = em.createNativeQuery(
                        "insert into reminder_muting (fin, since) values (:fin, :now) on conflict do nothing")
                .setParameter("fin", actor.fin().value())
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        note(changed, "muted", actor, actor.fin().value());
    }

    /** From the next night on he is reminded again: of what is nearest then. The same again changes nothing. */
    public void unmute(SignedInPerson actor) {
        int changed = em.createNativeQuery("delete from reminder_muting where fin = :fin")
                .setParameter("fin", actor.fin().value())
                .executeUpdate();
        note(changed, "unmuted", actor, actor.fin().value());
    }

    private void note(int changed, String action, Actor actor, String fin) {
        if (changed > 0) {
            audit.record(actor, new AuditSubject("reminders", fin), action, null, null);
        }
    }
}
