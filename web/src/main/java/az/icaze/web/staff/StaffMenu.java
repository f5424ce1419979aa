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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which staff pages this person may open from here. */
@Named
@RequestScoped
public class StaffMenu {

    /** Who opens the register of certificates. */
    private static final Set<String> REGISTER = Set.of(Roles.ASXM_CLERK, Roles.CALL_CENTRE, Roles.MINISTRY_INSPECTOR);

    /** Who opens the pages of the night. */
    private static final Set<String> NIGHT = Set.of(Roles.NIGHT_OPERATOR, Roles.NIGHT_READER);

    /** Every role that opens a page. */
    private static final Set<String> PAGES = Stream.of(REGISTER, NIGHT, Set.of(Roles.ADMINISTRATOR, Roles.AUDITOR))
            .flatMap(Set::stream)
            .collect(Collectors.toSet());

    @Inject
    HttpServletRequest request;

    @Inject
    StaffListener listener;

    public boolean isAny() {
        return PAGES.stream().anyMatch(this::opens);
    }

    public boolean isCertificates() {
        return REGISTER.stream().anyMatch(this::opens);
    }

    public boolean isReceipts() {
        return opens(Roles.ASXM_CLERK);
    }

    public boolean isCounter() {
        return opens(Roles.ASXM_CLERK);
    }

    public boolean isCallCentre() {
        return opens(Roles.CALL_CENTRE);
    }

    public boolean isNight() {
        return NIGHT.stream().anyMatch(this::opens);
    }

    /** Who only reads sees the same pages without their buttons. */
    public boolean isNightOperator() {
        return opens(Roles.NIGHT_OPERATOR);
    }

    public boolean isGrants() {
        return opens(Roles.ADMINISTRATOR);
    }

    public boolean isAudit() {
        return opens(Roles.AUDITOR);
    }

    /** Whether this person's staff pages are served on another listener than this one. */
    public boolean isElsewhere() {
        return !listener.serves(request) && PAGES.stream().anyMatch(request::isUserInRole);
    }

    /** Every staff role held, whether or not its pages are served here. */
    public List<StaffRole> getRoles() {
        return Arrays.stream(StaffRole.values())
                .filter(role -> request.isUserInRole(role.name()))
                .toList();
    }

    /** Whether a role has a page at all, here or on another listener. */
    public boolean hasPage(StaffRole role) {
        return PAGES.contains(role.name());
    }

    private boolean opens(String role) {
        return listener.serves(request) && request.isUserInRole(role);
    }
}
