package az.icaze.web.permit;

import az.icaze.permit.Permits;
import az.icaze.signing.SessionState;
import az.icaze.signing.SessionView;
import az.icaze.web.shell.OpenedAs;
import az.icaze.web.shell.Visitor;
import az.icaze.web.signing.Waiting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;

/**
 * Waits for PIN2 on the phone, showing the code to compare. It only looks on: the phone's answer confirms the permit
 * whether or not this page is open; then the page that tells the end takes over.
 */
@Named
@RequestScoped
public class ConfirmPermitPage {

    @Inject
    Permits permits;

    @Inject
    Visitor visitor;

    @Inject
    OpenedAs page;

    @Inject
    AskedPermit asked;

    @Inject
    ShownPermit permit;

    @Inject
    Clock clock;

    private Optional<SessionView> session;

    /** Where to go instead when nothing is waited for. */
    public String open() {
        return isWaiting() ? null : end();
    }

    /** Called every few seconds: leaves for the page that tells the end as soon as there is one. */
    public void look() {
        if (!isWaiting()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getApplication().getNavigationHandler().handleNavigation(faces, null, end());
        }
    }

    public String cancel() {
        permits.cancelConfirmation(asked.number(), visitor.person());
        return end() + (permit.isDraft() ? "&cancelled=true" : "");
    }

    private String end() {
        return asked.to(permit.isDraft() ? "/permits/retry" : "/permits/finish");
    }

    private Optional<SessionView> session() {
        if (session == null) {
            session = permits.confirmation(asked.number(), page.reader())
                    .filter(each -> each.state() == SessionState.RUNNING);
        }
        return session;
    }

    public boolean isWaiting() {
        return session().isPresent();
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
