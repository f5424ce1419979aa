package az.icaze.web.staff;

import az.icaze.staff.StaffGrants;
import az.icaze.staff.StaffMember;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Asks once before a role is taken away. The grant is named by {@code number}, in the address and in the form. */
@Named
@RequestScoped
public class EndRolePage {

    @Inject
    StaffGrants grants;

    @Inject
    Visitor visitor;

    @Inject
    Turnstile turnstile;

    @Inject
    HttpServletRequest request;

    private StaffMember member;

    /** Reads the role that is to end; a number that names none is refused as one that has ended. */
    public void open() {
        member = grants.member(getNumber());
    }

    public String end() {
        return turnstile.once(() -> {
            open();
            grants.end(getNumber(), visitor.person());
            return StaffPage.answer("ended");
        });
    }

    /** Null when the role has ended meanwhile. */
    public StaffMember getMember() {
        return member;
    }

    /** Of the role, as the address or the form names it; 0 where it names none. */
    public long getNumber() {
        String asked = request.getParameter("number");
        return asked != null && asked.matches("[1-9][0-9]{0,17}") ? Long.parseLong(asked) : 0;
    }
}
