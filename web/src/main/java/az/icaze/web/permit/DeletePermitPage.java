package az.icaze.web.permit;

import az.icaze.identity.PermitNumber;
import az.icaze.permit.Permits;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asks once before a draft is gone for good (rule R28). */
@Named
@RequestScoped
public class DeletePermitPage {

    @Inject
    Permits permits;

    @Inject
    Visitor visitor;

    @Inject
    ShownDraft draft;

    @Inject
    Turnstile turnstile;

    public void open() {
        draft.open();
    }

    public String delete() {
        PermitNumber gone = turnstile.once(() -> delete(draft.number()));
        return "/permits/index?faces-redirect=true&deleted=" + gone.value();
    }

    private PermitNumber delete(PermitNumber number) {
        permits.delete(number, draft.getVersion(), visitor.person());
        return number;
    }
}
