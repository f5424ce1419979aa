package az.icaze.web.permit;

import az.icaze.identity.PermitNumber;
import az.icaze.permit.DraftAnswers;
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
    AskedPermit asked;

    @Inject
    FormProblems problems;

    @Inject
    Turnstile turnstile;

    @Inject
    Language language;

    private DraftSheet sheet;
    private long version;
    private boolean confirm;

    public void open() {
        version = getSheet().version();
        problems.list(sheet.problems());
    }

    /** The version that is confirmed is the one that was shown: what another tab changed since is refused. */
    public String save() {
        if (!confirm) {
            return "/permits/index?faces-redirect=true&kept=" + asked.number().value();
        }
        if (isAsked()) {
            return asked.to("/permits/confirm");
        }
        if (!getSheet().problems().isEmpty()) {
            problems.list(sheet.problems());
            return null;
        }
        turnstile.once(() -> ask(asked.number()));
        return asked.to("/permits/confirm");
    }

    private boolean isAsked() {
        return permits.confirmation(asked.number(), visitor.person())
                .filter(session -> session.state() == SessionState.RUNNING)
                .isPresent();
    }

    private PermitNumber ask(PermitNumber number) {
        permits.askConfirmation(number, version, visitor.person(), language.getCode());
        return number;
    }

    public DraftSheet getSheet() {
        if (sheet == null) {
            sheet = permits.draft(asked.number(), visitor.person());
        }
        return sheet;
    }

    public DraftAnswers getAnswers() {
        return getSheet().answers();
    }

    /** Outcome of the form, for the links that change an answer. */
    public String getChange() {
        return "/permits/fill?number=" + asked.number().value();
    }

    /** Address of the form, for the links of the error summary. */
    public String getFormAddress() {
        String context = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
        return context + "/permits/fill.xhtml?number=" + asked.number().value();
    }

    public String getPlates() {
        return String.join(", ", getAnswers().plates());
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public boolean isConfirm() {
        return confirm;
    }

    public void setConfirm(boolean confirm) {
        this.confirm = confirm;
    }
}
