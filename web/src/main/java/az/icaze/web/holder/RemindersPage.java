package az.icaze.web.holder;

import az.icaze.reminder.OwnReminders;
import az.icaze.reminder.ReminderView;
import az.icaze.web.shell.Show;
import az.icaze.web.shell.Texts;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The reminders on one's own page: what one was told, and the switch (rule R86). */
@Named
@RequestScoped
public class RemindersPage {

    /** One reminder in words. */
    public record Line(String on, String text) {}

    @Inject
    OwnReminders own;

    @Inject
    Visitor visitor;

    @Inject
    Turnstile turnstile;

    @Inject
    Texts texts;

    @Inject
    Show show;

    private List<Line> lines;
    private Boolean muted;

    public String mute() {
        return turnstile.once(() -> {
            own.mute(visitor.person());
            return "/asan-imza/index?faces-redirect=true&done=muted";
        });
    }

    public String unmute() {
        return turnstile.once(() -> {
            own.unmute(visitor.person());
            return "/asan-imza/index?faces-redirect=true&done=unmuted";
        });
    }

    public boolean isMuted() {
        if (muted == null) {
            muted = own.muted(visitor.person());
        }
        return muted;
    }

    /** The latest, the newest first. */
    public List<Line> getLines() {
        if (lines == null) {
            lines = own.list(visitor.person()).stream().map(this::line).toList();
        }
        return lines;
    }

    private Line line(ReminderView told) {
        String text = texts.of(
                "own.reminder." + told.step(),
                texts.of("certificate." + told.type()),
                show.day(told.until()),
                told.word().orElse(""));
        return new Line(show.day(told.toldOn()) + " · " + told.phone().masked(), text);
    }
}
