package az.icaze.web.permit;

import az.icaze.permit.DraftAnswers;
import az.icaze.permit.DraftSheet;
import az.icaze.permit.Permits;
import az.icaze.permit.Problem;
import az.icaze.permit.RegisterState;
import az.icaze.regime.RegimeView;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The three sections of a draft, each with Remember; the answers are checked at the end (rules R22, R23). */
@Named
@RequestScoped
public class FillPermitPage {

    @Inject
    Permits permits;

    @Inject
    Visitor visitor;

    @Inject
    ShownDraft draft;

    @Inject
    FormProblems problems;

    @Inject
    Turnstile turnstile;

    @Inject
    PermitWords words;

    private DraftForm form = new DraftForm();
    private int kept;
    private boolean opened;

    /** Shows the draft as it was remembered, and offers the hours of the curfew. */
    public void open() {
        opened = true;
        read();
        words.regime().ifPresent(regime -> {
            form.offer("dailyFrom", regime.dailyFrom().toString());
            form.offer("dailyTo", regime.dailyTo().toString());
        });
    }

    /**
     * Keeps the draft as it stands; names what is wrong in it, but not what is still missing.
     *
     * @param section whose button was pressed
     */
    public String remember(int section) {
        List<Problem> found = store();
        kept = form.unkeepable().isEmpty() ? section : 0;
        problems.show(
                found.stream()
                        .filter(problem -> form.isAnswered(problem.field()))
                        .toList(),
                form.unkeepable());
        return null;
    }

    /** Keeps the draft and goes on to the answers, unless something is wrong or missing. */
    public String check() {
        List<Problem> found = store();
        if (found.isEmpty() && form.unkeepable().isEmpty()) {
            return draft.to("/permits/check");
        }
        problems.show(found, form.unkeepable());
        return null;
    }

    /** All or nothing: with an answer that no draft can keep, the others are only judged. */
    private List<Problem> store() {
        DraftAnswers answers = form.answers();
        if (form.unkeepable().isEmpty()) {
            turnstile.once(() -> permits.remember(draft.number(), draft.getVersion(), answers, visitor.person()));
            read();
            return draft.getSheet().problems();
        }
        return permits.problems(draft.number(), draft.getVersion(), answers, visitor.person()).stream()
                .map(problem -> new Problem(form.field(problem.field()), problem.key(), problem.arguments()))
                .filter(problem -> !form.unkeepable().containsKey(problem.field()))
                .toList();
    }

    /** The section that has just been remembered; 0 without one. */
    public int getKept() {
        return kept;
    }

    private void read() {
        form = DraftForm.of(draft.open().answers());
    }

    /** After a refusal the form shows what was typed, around what the house knows of the draft. */
    public DraftSheet getSheet() {
        return draft.getSheet();
    }

    public RegisterState getRegister() {
        return getSheet().register();
    }

    /** Without the register the person's data are typed (rule R21). */
    public boolean isByHand() {
        return getRegister() == RegisterState.UNVERIFIED;
    }

    public boolean isCurfew() {
        return words.regime().isPresent();
    }

    /** Whether the page shows what Remember has kept; after a switch of the language it may show what was typed since. */
    public boolean isRemembered() {
        return (kept > 0 || opened) && !getSheet().answers().equals(DraftAnswers.empty());
    }

    /** What the calendars offer first: the night that runs, else today's (rule R6). */
    public LocalDate getEarliestNight() {
        return words.earliestNight();
    }

    /** In nights (rule R7). */
    public int getLongestPermit() {
        return words.regime().map(RegimeView::longestPermit).orElse(0);
    }

    public String getAreasError() {
        return problems.atAreas();
    }

    public DraftForm getForm() {
        return form;
    }
}
