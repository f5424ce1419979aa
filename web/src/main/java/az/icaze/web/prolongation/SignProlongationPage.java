package az.icaze.web.prolongation;

import az.icaze.prolongation.Prolongations;
import az.icaze.signing.SessionView;
import az.icaze.web.signing.WaitingForPin2;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Waits for PIN2 over an application to prolong. */
@Named
@RequestScoped
public class SignProlongationPage extends WaitingForPin2 {

    @Inject
    Prolongations prolongations;

    @Override
    protected Optional<SessionView> asked() {
        return prolongations.signing(signer());
    }

    @Override
    protected void takeBack() {
        prolongations.cancelSigning(signer());
    }

    @Override
    protected String end() {
        return "/prolongation/index?faces-redirect=true";
    }
}
