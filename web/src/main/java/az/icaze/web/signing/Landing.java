package az.icaze.web.signing;

import az.icaze.web.shell.Paths;
import az.icaze.web.shell.Visitor;
import az.icaze.web.staff.StaffMenu;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Where a person goes after signing in: the choice of one of several organisations, the page first asked for, the work. */
@RequestScoped
public class Landing {

    static final String SIGN_IN = "/sign-in.xhtml";
    static final String DESK = "/desk.xhtml";
    static final String CHOOSE = "/choose-organisation.xhtml";

    @Inject
    Visitor visitor;

    @Inject
    PendingSignIn pending;

    @Inject
    StaffMenu staffMenu;

    /** Sends the browser there. */
    public void go() {
        redirect(page());
    }

    /** Who is signed in already goes straight to the page asked for. */
    void goIfSignedIn(String asked) {
        if (visitor.isSignedIn()) {
            redirect(visitor.isChosen() && Paths.local(asked) ? asked : page());
        }
    }

    /** After another organisation was chosen in the header: its own list, never a page of the former one. */
    public void goToWork() {
        redirect(work());
    }

    private String page() {
        if (!visitor.isChosen()) {
            return CHOOSE;
        }
        String asked = pending.next();
        return Paths.local(asked) ? asked : work();
    }

    private String work() {
        boolean staff = !staffMenu.getRoles().isEmpty();
        return visitor.isActsForOrganisation() && !staff ? "/permits/index.xhtml" : DESK;
    }

    static void redirect(String address) {
        Paths.redirect(FacesContext.getCurrentInstance(), address);
    }
}
