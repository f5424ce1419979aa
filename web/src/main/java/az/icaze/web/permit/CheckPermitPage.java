package az.icaze.web.permit;

import az.icaze.identity.PermitNumber;
import az.icaze.permit.DraftSheet;
import az.icaze.permit.Permits;
import az.icaze.signing.SessionState;
import az.icaze.web.shell.Language;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Every answer once more, read-only; Save keeps the draft, and with Confirm marked asks for PIN2 (rules R24, R25). */
@Named
@RequestScoped
public class CheckPermitPage {

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
    Language language;

    private boolean confirm;

    public void open() {
        problems.list(draft.open().problems());
    }

    /** The version that is confirmed is the one that was shown. */
    public String save() {
        if (!confirm) {
            return "/permits/index?faces-redirect=true&kept=" + draft.number().value();
        }
        if (isAsked()) {
            return draft.to("/permits/confirm");
        }
        if (getSheet().duplicate().isPresent()) {
            return null;
        }
        if (!getSheet().problems().isEmpty()) {
            problems.list(getSheet().problems());
            return null;
        }
        turnstile.once(() -> ask(draft.number()));
        return draft.to("/permits/confirm");
    }

    private boolean isAsked() {
        return permits.confirmation(draft.number(), visitor.person())
                .filter(session -> session.state() == SessionState.RUNNING)
                .isPresent();
    }

    private PermitNumber ask(PermitNumber number) {
        permits.askConfirmation(number, draft.getVersion(), visitor.person(), language.getCode());
        return number;
    }

    /** The permit that this one would repeat (rule R13); empty without one. */
    public String getDuplicate() {
        return getSheet().duplicate().map(PermitNumber::value).orElse("");
    }

    public DraftSheet getSheet() {
        return draft.getSheet();
    }

    /** Outcome of the form, for the links that change an answer. */
    public String getChange() {
        return "/permits/fill?number=" + draft.number().value();
    }

    /** Address of the form, for the links of the error summary. */
    public String getFormAddress() {
        String context = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
        return context + "/permits/fill.xhtml?number=" + draft.number().value();
    }

    public boolean isConfirm() {
        return confirm;
    }

    public void setConfirm(boolean confirm) {
        this.confirm = confirm;
    }
}
