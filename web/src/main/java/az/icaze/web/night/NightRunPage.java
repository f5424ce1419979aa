package az.icaze.web.night;

import az.icaze.identity.SignedInPerson;
import az.icaze.night.NightView;
import az.icaze.night.Nights;
import az.icaze.night.RunState;
import az.icaze.web.shell.Paths;
import az.icaze.web.shell.Problems;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One run of the night: an operator orders, each time with a reason; a reader only reads. */
@Named
@RequestScoped
public class NightRunPage {

    private static final Set<RunState> QUEUED = Set.of(RunState.WAITING, RunState.RUNNING);

    /** What can have been ordered, and as long as the run stands where it is still news. */
    private static final Map<String, Set<RunState>> DONE = Map.of(
            "started", QUEUED,
            "rehearsed", QUEUED,
            "resumed", QUEUED,
            "approved", QUEUED,
            "retried", QUEUED,
            "undone", QUEUED,
            "stopped", Set.of(RunState.RUNNING, RunState.STOPPED),
            "abandoned", Set.of(RunState.ABANDONED));

    static final String NO_REASON = "malformed.night-reason";

    /** An order with its reason. */
    private interface Order {

        /** @return the run to look at next */
        long give(long run, String reason, SignedInPerson actor);
    }

    @Inject
    Nights nights;

    @Inject
    ShownNightRun shown;

    @Inject
    NightThings things;

    @Inject
    Visitor visitor;

    @Inject
    Problems problems;

    @Inject
    Turnstile turnstile;

    private String reason;
    private String done;
    private String why;
    private String after;
    private NightView.RefusedPage refused;
    private NightView.History history;

    static String at(long run, String done) {
        return "/staff/night-run?faces-redirect=true&run=" + run + "&done=" + done;
    }

    /** Where an order is sent: what is refused stays at the run's own address. */
    public String getAddress() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath()
                + Paths.with("/staff/night-run.xhtml", "run", Long.toString(shown.id()));
    }

    public String stop() {
        return give("stopped", (run, words, actor) -> {
            nights.stop(run, words, actor);
            return run;
        });
    }

    public String resume() {
        return give("resumed", (run, words, actor) -> {
            nights.resume(run, words, actor);
            return run;
        });
    }

    public String approve() {
        return give("approved", (run, words, actor) -> {
            nights.approve(run, words, actor);
            return run;
        });
    }

    public String abandon() {
        return give("abandoned", (run, words, actor) -> {
            nights.abandon(run, words, actor);
            return run;
        });
    }

    public String retry() {
        return give("retried", nights::retry);
    }

    public String undo() {
        return give("undone", nights::undo);
    }

    /** Where another run is in the way, the refusal leads there. */
    static void leadToTheOther(Problems problems) {
        problems.lead("refusal.night-run-under-way", "/staff/night-run.xhtml", "run");
    }

    private String give(String what, Order order) {
        problems.belong("order:reason", NO_REASON);
        leadToTheOther(problems);
        return turnstile.once(() -> {
            shown.forget();
            return at(order.give(shown.id(), reason, visitor.person()), what);
        });
    }

    /** Called every few seconds: opens the page again as soon as there is something else to do than to wait. */
    public void look() {
        shown.forget();
        if (!shown.isMoving()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getApplication()
                    .getNavigationHandler()
                    .handleNavigation(faces, null, "/staff/night-run?faces-redirect=true&run=" + shown.id());
        }
    }

    /** What it refused, from the place and for the reason that the address names, as the pages write it. */
    public NightView.RefusedPage getRefused() {
        if (refused == null) {
            int place = after != null && after.matches("[0-9]{1,9}") ? Integer.parseInt(after) : 0;
            refused = nights.refused(
                    shown.id(), Optional.ofNullable(why).filter(each -> each.matches("[\\x21-\\x7E]{1,200}")), place);
            things.find(shown.getDetails().run().job(), refused.items());
        }
        return refused;
    }

    /** The job's latest runs. */
    public NightView.History getHistory() {
        if (history == null) {
            history = nights.history(shown.getDetails().run().job(), Optional.empty());
        }
        return history;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** What was just ordered; empty when nothing was, or when the run has come further since. */
    public String getDone() {
        return done != null && DONE.get(done).contains(shown.state()) ? done : null;
    }

    /** From the address: a word of ours, or nothing. */
    public void setDone(String done) {
        this.done = done != null && DONE.containsKey(done) ? done : null;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
