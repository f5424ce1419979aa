package az.icaze.web.night;

import az.icaze.night.NightView;
import az.icaze.night.NightWish;
import az.icaze.night.Nights;
import az.icaze.time.BakuTime;
import az.icaze.web.shell.Problems;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The night at a glance: what is wrong, what is open, the timetable; an operator starts or rehearses a job. */
@Named
@RequestScoped
public class NightPage {

    private static final String START = "START";
    private static final String REHEARSE = "REHEARSE";

    @Inject
    Nights nights;

    @Inject
    Visitor visitor;

    @Inject
    Turnstile turnstile;

    @Inject
    Problems problems;

    @Inject
    Clock clock;

    private NightView night;
    private String job;
    private String kind = START;
    private LocalDate day;
    private String reason;

    /** Opens the run that was asked for. */
    public String begin() {
        problems.belong(
                "begin:day", "refusal.night-day-not-begun", "refusal.night-day-too-long-ago", "malformed.night-day");
        problems.belong("begin:kind", "refusal.night-order.not-rehearsed");
        problems.belong("begin:reason", NightRunPage.NO_REASON);
        NightRunPage.leadToTheOther(problems);
        NightWish wish = new NightWish(job, getDay(), reason, Optional.empty());
        return turnstile.once(() -> {
            NightView.Ordered ordered = REHEARSE.equals(kind)
                    ? nights.rehearse(wish, visitor.person())
                    : nights.start(wish, visitor.person());
            return NightRunPage.at(ordered.run(), REHEARSE.equals(kind) ? "rehearsed" : "started");
        });
    }

    /** Called every few seconds: shows what has changed. */
    public void look() {
        night = null;
    }

    public NightView getNight() {
        if (night == null) {
            night = nights.night();
        }
        return night;
    }

    /** Jobs that can be started on their own. */
    public List<String> getJobs() {
        return getNight().timetable().stream()
                .filter(line -> !line.undoes())
                .map(NightView.Line::job)
                .toList();
    }

    public List<String> getKinds() {
        return List.of(START, REHEARSE);
    }

    public String getJob() {
        return job;
    }

    public void setJob(String job) {
        this.job = job;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    /** Today in Baku, where no other was chosen. */
    public LocalDate getDay() {
        return day == null ? BakuTime.date(clock.instant()) : day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
