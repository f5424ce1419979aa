package az.icaze.web.signing;

import az.icaze.identity.SignedInPerson;
import az.icaze.signing.SessionState;
import az.icaze.signing.SessionView;
import az.icaze.web.shell.Visitor;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** A page that waits for PIN2. It only looks on: the telephone's answer counts whether or not anybody waits. */
public abstract class WaitingForPin2 {

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    private Optional<SessionView> session;

    /** The last request of the kind that this page waits for, running or over; empty when there was none. */
    protected abstract Optional<SessionView> asked();

    /** Takes the request off the telephone. */
    protected abstract void takeBack();

    /** The outcome that leads where one reads how it ended. */
    protected abstract String end();

    /** Whose telephone is asked. */
    protected SignedInPerson signer() {
        return visitor.person();
    }

    /** Where to go instead when nothing is waited for. */
    public String open() {
        return session().isPresent() ? null : end();
    }

    /** Called every few seconds: leaves for the page that tells the end as soon as the telephone has answered. */
    public void look() {
        if (session().isEmpty()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getApplication().getNavigationHandler().handleNavigation(faces, null, end());
        }
    }

    public String cancel() {
        takeBack();
        return end();
    }

    private Optional<SessionView> session() {
        if (session == null) {
            session = asked().filter(each -> each.state() == SessionState.RUNNING);
        }
        return session;
    }

    /** The number the prompt goes to, shortened. */
    public String getPhone() {
        return signer().phone().masked();
    }

    /** What is shown meanwhile. */
    public Waiting getWaits() {
        return new Waiting(session(), clock.instant());
    }
}
