package az.icaze.web.receipt;

import az.icaze.receipt.Receipts;
import az.icaze.signing.SessionView;
import az.icaze.web.signing.WaitingForPin2;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Waits for PIN2 over an application for a further certificate. */
@Named
@RequestScoped
public class SignReceiptPage extends WaitingForPin2 {

    @Inject
    Receipts receipts;

    @Override
    protected Optional<SessionView> asked() {
        return receipts.signing(signer());
    }

    @Override
    protected void takeBack() {
        receipts.cancelSigning(signer());
    }

    @Override
    protected String end() {
        return "/receipt/index?faces-redirect=true&done=asked";
    }
}
