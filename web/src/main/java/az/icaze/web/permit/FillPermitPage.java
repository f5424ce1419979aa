package az.icaze.web.permit;

import az.icaze.identity.SignedInPerson;
import az.icaze.permit.DraftAnswers;
import az.icaze.permit.DraftSheet;
import az.icaze.permit.Permits;
import az.icaze.permit.RegisterState;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The three sections of a draft, each with Remember; the answers are checked at the end (rules R22, R23). */
@Named
@RequestScoped
public class FillPermitPage {

    @Inject
    Permits permits;

    @Inject
    Visitor visitor;

    @Inject
    AskedPermit asked;

    @Inject
    FormProblems problems;

    @Inject
    Turnstile turnstile;

    @Inject
    PermitWords words;

    private DraftForm form = new DraftForm();
    private DraftSheet sheet;
    private long version;

    /** Shows the draft as it was remembered, and offers the hours of the curfew. */
    public void open() {
        read();
        words.regime().ifPresent(regime -> {
            form.offer("dailyFrom", regime.dailyFrom().toString());
            form.offer("dailyTo", regime.dailyTo().toString());
        });
    }

    /** Keeps the draft as it stands; names what is wrong in it, but not what is still missing. */
    public String remember() {
        store();
        problems.show(sheet.problems().stream()
                .filter(problem -> form.isAnswered(problem.field()))
                .toList());
        return null;
    }

    /** Keeps the draft and goes on to the answers, unless something is wrong or missing. */
    public String check() {
        store();
        if (sheet.problems().isEmpty()) {
            return asked.to("/permits/check");
        }
        problems.show(sheet.problems());
        return null;
    }

    private void store() {
        DraftAnswers answers = form.answers();
        turnstile.once(() -> permits.remember(asked.number(), version, answers, actor()));
        read();
    }

    private void read() {
        sheet = permits.draft(asked.number(), actor());
        version = sheet.version();
        form = DraftForm.of(sheet.answers());
    }

    private SignedInPerson actor() {
        return visitor.person();
    }

    /** After a refusal the form shows what was typed, around what the house knows of the draft. */
    public DraftSheet getSheet() {
        if (sheet == null) {
            sheet = permits.draft(asked.number(), actor());
        }
        return sheet;
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

    /** Whether there is anything that Remember has kept. */
    public boolean isRemembered() {
        return !getSheet().answers().equals(DraftAnswers.empty());
    }

    public String getAreasError() {
        return problems.atAreas();
    }

    public DraftForm getForm() {
        return form;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
