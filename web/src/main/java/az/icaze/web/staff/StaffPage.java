package az.icaze.web.staff;

import az.icaze.identity.Fin;
import az.icaze.staff.Approvals;
import az.icaze.staff.PendingApproval;
import az.icaze.staff.StaffGrants;
import az.icaze.staff.StaffMember;
import az.icaze.staff.StaffRole;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** Who holds which role; asking for one, deciding what another administrator asked, ending one. */
@Named
@RequestScoped
public class StaffPage {

    /**
     * A role that somebody asked for.
     *
     * @param role key of its name
     */
    public record Asked(PendingApproval question, String role) {}

    private static final String ROLE_GRANT = "staff-role";
    private static final Set<String> DONE = Set.of("asked", "approved", "declined", "ended");

    @Inject
    StaffGrants grants;

    @Inject
    Approvals approvals;

    @Inject
    Visitor visitor;

    @Inject
    Turnstile turnstile;

    private List<StaffMember> members;
    private List<Asked> waiting;
    private List<Asked> asked;
    private Fin fin;
    private StaffRole role;
    private String done;

    @PostConstruct
    void read() {
        members = grants.members();
        waiting = roles(approvals.pending(visitor.person()));
        asked = roles(approvals.asked(visitor.person()));
    }

    private static List<Asked> roles(List<PendingApproval> questions) {
        return questions.stream()
                .filter(question -> question.subject().type().equals(ROLE_GRANT))
                .map(question -> new Asked(question, question.subject().id().replaceFirst(".*/", "")))
                .toList();
    }

    /** Asks for a second administrator's yes. */
    public String ask() {
        return once("asked", () -> grants.ask(fin, role, visitor.person()));
    }

    public String approve(long question) {
        return once("approved", () -> approvals.approve(question, visitor.person()));
    }

    public String decline(long question) {
        return once("declined", () -> approvals.decline(question, visitor.person()));
    }

    public String end(long grant) {
        return once("ended", () -> grants.end(grant, visitor.person()));
    }

    private String once(String what, Runnable act) {
        return turnstile.once(() -> {
            act.run();
            return "/staff/index?faces-redirect=true&done=" + what;
        });
    }

    public List<StaffMember> getMembers() {
        return members;
    }

    /** What waits for this administrator. */
    public List<Asked> getWaiting() {
        return waiting;
    }

    /** What this administrator asked and another has not decided. */
    public List<Asked> getAsked() {
        return asked;
    }

    public StaffRole[] getRoles() {
        return StaffRole.values();
    }

    public Fin getFin() {
        return fin;
    }

    public void setFin(Fin fin) {
        this.fin = fin;
    }

    public StaffRole getRole() {
        return role;
    }

    public void setRole(StaffRole role) {
        this.role = role;
    }

    /** What was just done; empty when nothing was. */
    public String getDone() {
        return done;
    }

    /** From the address: a word of ours, or nothing. */
    public void setDone(String done) {
        this.done = DONE.contains(done) ? done : null;
    }
}
