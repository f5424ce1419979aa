package az.icaze.web.signing;

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

    /** Ends the session on the server; drafts stay. */
    public String leave() {
        visitor.leave();
        return "/index?faces-redirect=true";
    }
}
