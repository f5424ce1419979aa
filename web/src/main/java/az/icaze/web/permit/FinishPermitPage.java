package az.icaze.web.permit;

import az.icaze.permit.PermitRegister;
import az.icaze.permit.PermitStatus;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The permit is confirmed: its number, and what happens next. */
@Named
@RequestScoped
public class FinishPermitPage {

    @Inject
    PermitRegister register;

    @Inject
    Visitor visitor;

    @Inject
    AskedPermit asked;

    /** Says nothing of a permit that is still a draft: its own page does. */
    public String open() {
        boolean draft = register.sheet(asked.number(), visitor.person()).status() == PermitStatus.DRAFT;
        return draft ? asked.to("/permits/show") : null;
    }
}
