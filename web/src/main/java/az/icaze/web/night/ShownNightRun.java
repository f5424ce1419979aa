package az.icaze.web.night;

import az.icaze.night.NightView;
import az.icaze.night.Nights;
import az.icaze.night.RunState;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The run as the page showed it when a click arrives: else the click on a button that is gone by then would be lost. */
@Named
@ViewScoped
public class ShownNightRun implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Nights nights;

    private String number;
    private transient NightView.Details details;

    /** Once, when the page is opened: one that there is not is said before anything is shown. */
    public void open() {
        forget();
        getDetails();
    }

    public NightView.Details getDetails() {
        if (details == null) {
            details = nights.run(id());
        }
        return details;
    }

    /** What comes next reads it anew. */
    void forget() {
        details = null;
    }

    /** 0 where the address names none: there is no such run. */
    long id() {
        return number != null && number.matches("[1-9][0-9]{0,17}") ? Long.parseLong(number) : 0;
    }

    RunState state() {
        return getDetails().run().state();
    }

    /** Whether it changes by itself. */
    public boolean isMoving() {
        return state() == RunState.RUNNING || state() == RunState.WAITING;
    }

    /** Before, what has been found so far says nothing. */
    public boolean isCounted() {
        return getDetails().run().candidates().isPresent();
    }

    public boolean isHeld() {
        return state() == RunState.HELD;
    }

    public boolean isStoppable() {
        return isMoving() && !getDetails().run().stopWanted();
    }

    public boolean isResumable() {
        return state() == RunState.STOPPED || state() == RunState.FAILED;
    }

    public boolean isEnded() {
        return state() == RunState.DONE || state() == RunState.ABANDONED;
    }

    public boolean isRetryable() {
        return isEnded() && getDetails().retryable() > 0;
    }

    public boolean isUndoable() {
        return getDetails().undoUntil().isPresent();
    }

    /** Whether anything can be ordered. */
    public boolean isOrderable() {
        return isStoppable() || isHeld() || isResumable() || isRetryable() || isUndoable();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
