package az.icaze.web.holder;

import az.icaze.holder.MyAsanImza;
import az.icaze.holder.RequestKind;
import az.icaze.signing.SessionView;
import az.icaze.web.shell.Texts;
import az.icaze.web.signing.WaitingForPin2;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Waits for PIN2 over whatever a holder asked for himself. */
@Named
@RequestScoped
public class SignRequestPage extends WaitingForPin2 {

    static final String HERE = "/asan-imza/sign?faces-redirect=true";

    @Inject
    MyAsanImza own;

    @Inject
    Texts texts;

    @Override
    protected Optional<SessionView> asked() {
        return own.signing(signer());
    }

    @Override
    protected void takeBack() {
        own.cancelSigning(signer());
    }

    @Override
    protected String end() {
        return own.lastAsked(signer())
                .map(kind -> switch (kind) {
                    case USER_ID -> "/asan-imza/index?faces-redirect=true&done=user-id";
                    case CANCELLATION -> CancelServicePage.AFTER_SIGNING;
                    case VOEN -> RegisterVoenPage.AFTER_SIGNING;
                })
                .orElse("/asan-imza/index?faces-redirect=true");
    }

    /** What PIN2 is asked for. */
    public String getAbout() {
        return own.lastAsked(signer())
                .map(RequestKind::key)
                .map(key -> texts.of(key + ".title"))
                .orElse("");
    }
}
