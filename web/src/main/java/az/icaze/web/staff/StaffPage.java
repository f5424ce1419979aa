package az.icaze.web.staff;

import az.icaze.identity.Fin;
import az.icaze.staff.Approvals;
import az.icaze.staff.Candidate;
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

/** Who holds which role; asking for one, taking that back, deciding what another administrator asked. */
@Named
@RequestScoped
public class StaffPage {

    /**
     * A role that somebody asked for.
     *
     * @param fin of the person who is to hold it
     * @param role key of its name
     */
    public record Asked(PendingApproval question, String fin, String role) {}

    private static final String ROLE_GRANT = "staff-role";
    private static final Set<String> DONE = Set.of("asked", "approved", "declined", "withdrawn", "ended");

    @Inject
    StaffGrants grants;

    @Inject
    Approvals approvals;

    @Inject
    ShownQuestions questions;

    @Inject
    Visitor visitor;

    @Inject
    Turnstile turnstile;

    private List<StaffMember> members;
    private List<Asked> waiting;
    private List<Asked> asked;
    private Fin fin;
    private StaffRole role;
    private String known;
    private Candidate warned;
    private String done;

    @PostConstruct
    void read() {
        members = grants.members();
        waiting = roles(questions.waiting());
        asked = roles(questions.asked());
    }

    private static List<Asked> roles(List<PendingApproval> questions) {
        return questions.stream()
                .filter(question -> question.subject().type().equals(ROLE_GRANT))
                .map(StaffPage::asked)
                .toList();
    }

    private static Asked asked(PendingApproval question) {
        String[] parts = question.subject().id().split("/", -1);
        return new Asked(question, parts[0], parts[1]);
    }

    /**
     * Asks for a second administrator's yes. That the person cannot sign in as staff yet is told first; who has read it and
     * asks again for the same person, means it.
     */
    public String ask() {
        String next = turnstile.once(this::askUnlessUnwarned);
        if (next.isEmpty()) {
            warned = grants.candidate(fin, role);
            known = fin.value();
            return null;
        }
        return next;
    }

    private String askUnlessUnwarned() {
        if (!fin.value().equals(known) && !grants.candidate(fin, role).signsIn()) {
            return "";
        }
        grants.ask(fin, role, visitor.person());
        return answer("asked");
    }

    public String approve(long question) {
        return once("approved", () -> approvals.approve(question, visitor.person()));
    }

    public String decline(long question) {
        return once("declined", () -> approvals.decline(question, visitor.person()));
    }

    public String withdraw(long question) {
        return once("withdrawn", () -> approvals.withdraw(question, visitor.person()));
    }

    private String once(String what, Runnable act) {
        return turnstile.once(() -> {
            act.run();
            return answer(what);
        });
    }

    static String answer(String what) {
        return "/staff/index?faces-redirect=true&done=" + what;
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

    /** The FIN for which the warning has been read; travels in the form. */
    public String getKnown() {
        return known;
    }

    public void setKnown(String known) {
        this.known = known;
    }

    /** Whom the page warns about: he cannot sign in as staff yet. Null when there is nothing to warn about. */
    public Candidate getWarned() {
        return warned;
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
