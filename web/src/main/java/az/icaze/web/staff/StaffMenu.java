package az.icaze.web.staff;

import az.icaze.Roles;
import az.icaze.staff.StaffRole;
import az.icaze.web.shell.StaffListener;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** Which staff pages this person may open from here. */
@Named
@RequestScoped
public class StaffMenu {

    @Inject
    HttpServletRequest request;

    @Inject
    StaffListener listener;

    public boolean isAny() {
        return isGrants() || isAudit();
    }

    public boolean isGrants() {
        return opens(Roles.ADMINISTRATOR);
    }

    public boolean isAudit() {
        return opens(Roles.AUDITOR);
    }

    /** Whether this person's staff pages are served on another listener than this one. */
    public boolean isElsewhere() {
        return !listener.serves(request)
                && (request.isUserInRole(Roles.ADMINISTRATOR) || request.isUserInRole(Roles.AUDITOR));
    }

    /** Every staff role held, whether or not its pages are served here. */
    public List<StaffRole> getRoles() {
        return Arrays.stream(StaffRole.values())
                .filter(role -> request.isUserInRole(role.name()))
                .toList();
    }

    private boolean opens(String role) {
        return listener.serves(request) && request.isUserInRole(role);
    }
}
