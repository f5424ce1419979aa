package az.icaze.web.signing;

import az.icaze.visit.Visits;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Sign out, from every page. */
@Named
@RequestScoped
public class LeavePage {

    @Inject
    Visitor visitor;

    @Inject
    Visits visits;

    /** Ends the session on the server; drafts stay. */
    public String leave() {
        end();
        return "/index?faces-redirect=true";
    }

    /** As the other, to sign in anew: with another number, or as the register knows one by now. */
    public String again() {
        end();
        return "/sign-in?faces-redirect=true";
    }

    private void end() {
        if (visitor.isSignedIn()) {
            visits.leave(visitor.id(), visitor.person());
        }
        visitor.leave();
    }
}
