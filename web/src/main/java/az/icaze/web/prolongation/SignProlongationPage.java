package az.icaze.web.prolongation;

import az.icaze.prolongation.Prolongations;
import az.icaze.signing.SessionState;
import az.icaze.signing.SessionView;
import az.icaze.web.shell.Visitor;
import az.icaze.web.signing.Waiting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;

/** Waits for PIN2 over an application. It only looks on: the telephone's answer counts whether or not it is open. */
@Named
@RequestScoped
public class SignProlongationPage {

    private static final String END = "/prolongation/index?faces-redirect=true";

    @Inject
    Prolongations prolongations;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    private Optional<SessionView> session;

    /** Where to go instead when nothing is waited for. */
    public String open() {
        return session().isPresent() ? null : END;
    }

    /** Called every few seconds: goes back to the page that says how it stands as soon as the telephone has answered. */
    public void look() {
        if (session().isEmpty()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getApplication().getNavigationHandler().handleNavigation(faces, null, END);
        }
    }

    public String cancel() {
        prolongations.cancelSigning(visitor.person());
        return END;
    }

    private Optional<SessionView> session() {
        if (session == null) {
            session = prolongations.signing(visitor.person()).filter(each -> each.state() == SessionState.RUNNING);
        }
        return session;
    }

    /** The number the prompt went to, shortened. */
    public String getPhone() {
        return visitor.person().phone().masked();
    }

    /** What is shown meanwhile. */
    public Waiting getWaits() {
        return new Waiting(session(), clock.instant());
    }
}
