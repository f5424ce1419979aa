package az.icaze.web.holder;

import az.icaze.holder.MyAsanImza;
import az.icaze.holder.RequestKind;
import az.icaze.web.shell.Language;
import az.icaze.web.shell.Problems;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Gives up the service on the number one is signed in with (rules R56, R97), after a plain warning. */
@Named
@RequestScoped
public class CancelServicePage {

    /** Seen only where it came to nothing: with PIN2 the visit ends, too. */
    static final String AFTER_SIGNING = "/asan-imza/cancel?faces-redirect=true&done=true";

    @Inject
    MyAsanImza own;

    @Inject
    Visitor visitor;

    @Inject
    Turnstile turnstile;

    @Inject
    Language language;

    @Inject
    Problems problems;

    private boolean understood;
    private boolean done;

    /** Rings for PIN2. */
    public String ask() {
        if (!understood) {
            problems.at("give-up:understood", "cancellation.tick");
            return null;
        }
        return turnstile.once(() -> {
            own.giveUp(visitor.person(), language.getCode());
            return SignRequestPage.HERE;
        });
    }

    /** Key of why it was not done; empty where one does not come from signing. */
    public String getFailure() {
        return done ? own.outcome(RequestKind.CANCELLATION, visitor.person()).orElse("") : "";
    }

    public String getNumber() {
        return visitor.person().phone().formatted();
    }

    public boolean isUnderstood() {
        return understood;
    }

    public void setUnderstood(boolean understood) {
        this.understood = understood;
    }

    public boolean isDone() {
        return done;
    }

    public void setDone(boolean done) {
        this.done = done;
    }
}
