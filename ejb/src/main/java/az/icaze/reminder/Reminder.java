package az.icaze.reminder;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.subscription.Subscriptions;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** One line of the ledger; {@link ExpiryReminders} writes them. */
@Entity
@Immutable
@Table(name = "certificate_reminder")
class Reminder {

    @Id
    private Long id;

    private Fin fin;
    private Phone phone;

    @Enumerated(EnumType.STRING)
    private AsanImzaType type;

    private LocalDate expiresOn;

    @Enumerated(EnumType.STRING)
    private ReminderStep step;

    private LocalDate until;

    @Enumerated(EnumType.STRING)
    private AsanImzaType word;

    private LocalDate toldOn;

    /** For the persistence provider only. */
    protected Reminder() {}

    ReminderView view() {
        return new ReminderView(
                toldOn,
                phone,
                type,
                expiresOn,
                step,
                until,
                Optional.of(word).filter(named -> step.namesTheWord()).map(Subscriptions::word));
    }
}
