package az.icaze.batch.reminder;

import az.icaze.batch.NightWork;
import az.icaze.night.ChunkResult;
import az.icaze.night.DueItems;
import az.icaze.reminder.ExpiryReminders;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Tells holders what comes next before and after their certificates expire (rule R86). */
@Named("remind-expiring")
@Dependent
class RemindExpiringJob implements NightWork {

    @Inject
    ExpiryReminders reminders;

    @Override
    public DueItems due() {
        return reminders.due();
    }

    @Override
    public ChunkResult work(LocalDate day, List<String> items) {
        return reminders.remind(day, items);
    }
}
