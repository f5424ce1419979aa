package az.icaze.web.callcentre;

import az.icaze.callcentre.CallAct;
import az.icaze.callcentre.CallCentre;
import az.icaze.callcentre.CallView;
import az.icaze.callcentre.CallerAnswers;
import az.icaze.callcentre.ToldUserId;
import az.icaze.identity.DocumentNumber;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.staff.Approvals;
import az.icaze.staff.PendingApproval;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import az.icaze.web.staff.ShownQuestions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** An operator at 1847 types what a caller answers, and decides what a colleague asked (rules R103, R108). */
@Named
@RequestScoped
public class CallCentrePage {

    /**
     * An unblocking that a colleague asks for.
     *
     * @param phone the caller's, masked
     * @param act key of what it is
     */
    public record Asked(PendingApproval question, String phone, String act) {}

    private static final String ESIM_PIN = "esim-pin";
    private static final Set<String> DONE = Set.of("asked", "approved", "declined");

    @Inject
    CallCentre centre;

    @Inject
    Approvals approvals;

    @Inject
    ShownQuestions questions;

    @Inject
    Visitor visitor;

    @Inject
    Turnstile turnstile;

    private Fin fin;
    private Phone phone;
    private DocumentNumber document;
    private LocalDate birthDate;
    private CallAct act;
    private ToldUserId told;
    private String done;
    private List<Asked> waiting;
    private List<CallView> unblockings;

    /** Does what the caller asks for; his User ID is shown on this very answer and in no address. */
    public String help() {
        CallerAnswers caller = new CallerAnswers(fin, phone, document, birthDate);
        if (act == CallAct.USER_ID) {
            told = turnstile.once(() -> centre.userId(caller, visitor.person()));
            forget();
            return null;
        }
        return turnstile.once(() -> {
            centre.askToUnblock(caller, act, visitor.person());
            return answer("asked");
        });
    }

    /** The next caller answers for himself. */
    private void forget() {
        fin = null;
        phone = null;
        document = null;
        birthDate = null;
    }

    public String approve(long question) {
        return turnstile.once(() -> {
            approvals.approve(question, visitor.person());
            return answer("approved");
        });
    }

    public String decline(long question) {
        return turnstile.once(() -> {
            approvals.decline(question, visitor.person());
            return answer("declined");
        });
    }

    private static String answer(String what) {
        return "/staff/call-centre?faces-redirect=true&done=" + what;
    }

    /** What waits for this operator's yes. */
    public List<Asked> getWaiting() {
        if (waiting == null) {
            waiting = questions.waiting().stream()
                    .filter(question -> question.subject().type().equals(ESIM_PIN))
                    .map(CallCentrePage::asked)
                    .toList();
        }
        return waiting;
    }

    private static Asked asked(PendingApproval question) {
        String[] parts = question.subject().id().split("/", -1);
        return new Asked(question, new Phone(parts[0]).masked(), parts[1]);
    }

    /** What this operator asked for. */
    public List<CallView> getUnblockings() {
        if (unblockings == null) {
            unblockings = centre.unblockings(visitor.person());
        }
        return unblockings;
    }

    public CallAct[] getActs() {
        return CallAct.values();
    }

    /** What may be told to the caller; null when nothing may. */
    public ToldUserId getTold() {
        return told;
    }

    /** What was just done; empty when nothing was. */
    public String getDone() {
        return done;
    }

    /** From the address: a word of ours, or nothing. */
    public void setDone(String done) {
        this.done = DONE.contains(done) ? done : null;
    }

    public Fin getFin() {
        return fin;
    }

    public void setFin(Fin fin) {
        this.fin = fin;
    }

    public Phone getPhone() {
        return phone;
    }

    public void setPhone(Phone phone) {
        this.phone = phone;
    }

    public DocumentNumber getDocument() {
        return document;
    }

    public void setDocument(DocumentNumber document) {
        this.document = document;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public CallAct getAct() {
        return act;
    }

    public void setAct(CallAct act) {
        this.act = act;
    }
}
