package az.icaze.web.permit;

import az.icaze.identity.PermitNumber;
import az.icaze.permit.Permits;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Begins a draft with the answers of the permit that is shown, which itself never changes (rule R27). */
@Named
@RequestScoped
public class RepeatPermitPage {

    @Inject
    Permits permits;

    @Inject
    Visitor visitor;

    @Inject
    AskedPermit asked;

    @Inject
    Turnstile turnstile;

    public String repeat() {
        PermitNumber next = turnstile.once(() -> permits.repeat(asked.number(), visitor.person()));
        return "/permits/fill?faces-redirect=true&number=" + next.value();
    }
}
