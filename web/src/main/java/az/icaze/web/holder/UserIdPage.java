package az.icaze.web.holder;

import az.icaze.holder.MyAsanImza;
import az.icaze.identity.UserId;
import az.icaze.signing.SessionView;
import az.icaze.web.shell.Language;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import az.icaze.web.signing.Waiting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;

/** A new User ID, and the wait for PIN2 over it (rule R109): the telephone's answer counts whether or not anybody waits. */
@Named
@RequestScoped
public class UserIdPage {

    private static final String END = "/asan-imza/index?faces-redirect=true&done=user-id";

    @Inject
    MyAsanImza own;

    @Inject
    Visitor visitor;

    @Inject
    Turnstile turnstile;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private UserId wanted;
    private Optional<SessionView> session;

    /** Rings for PIN2. */
    public String ask() {
        return turnstile.once(() -> {
            own.changeUserId(wanted, visitor.person(), language.getCode());
            return "/asan-imza/sign?faces-redirect=true";
        });
    }

    /** Where to go instead when nothing is waited for. */
    public String open() {
        return session().isPresent() ? null : END;
    }

    /** Called every few seconds, until the telephone has answered. */
    public void look() {
        if (session().isEmpty()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getApplication().getNavigationHandler().handleNavigation(faces, null, END);
        }
    }

    public String cancel() {
        own.cancelSigning(visitor.person());
        return END;
    }

    private Optional<SessionView> session() {
        if (session == null) {
            session = own.signing(visitor.person());
        }
        return session;
    }

    /** The number the prompt goes to, shortened. */
    public String getPhone() {
        return visitor.person().phone().masked();
    }

    /** What is shown meanwhile. */
    public Waiting getWaits() {
        return new Waiting(session(), clock.instant());
    }

    public UserId getWanted() {
        return wanted;
    }

    public void setWanted(UserId wanted) {
        this.wanted = wanted;
    }
}
