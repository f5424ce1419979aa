package az.icaze.web.permit;

import az.icaze.permit.Permits;
import az.icaze.signing.SessionView;
import az.icaze.web.shell.OpenedAs;
import az.icaze.web.signing.WaitingForPin2;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Waits for PIN2 over a permit, whose confirmation it is. */
@Named
@RequestScoped
public class ConfirmPermitPage extends WaitingForPin2 {

    @Inject
    Permits permits;

    @Inject
    OpenedAs page;

    @Inject
    AskedPermit asked;

    @Inject
    ShownPermit permit;

    @Override
    protected Optional<SessionView> asked() {
        return permits.confirmation(asked.number(), page.reader());
    }

    @Override
    protected void takeBack() {
        permits.cancelConfirmation(asked.number(), signer());
    }

    @Override
    public String cancel() {
        return super.cancel() + (permit.isDraft() ? "&cancelled=true" : "");
    }

    @Override
    protected String end() {
        return asked.to(permit.isDraft() ? "/permits/retry" : "/permits/finish");
    }
}
