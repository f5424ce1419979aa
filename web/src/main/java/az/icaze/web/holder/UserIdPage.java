package az.icaze.web.holder;

import az.icaze.holder.MyAsanImza;
import az.icaze.identity.UserId;
import az.icaze.signing.SessionView;
import az.icaze.web.shell.Language;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.signing.WaitingForPin2;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** A new User ID, and the wait for PIN2 over it (rule R109). */
@Named
@RequestScoped
public class UserIdPage extends WaitingForPin2 {

    @Inject
    MyAsanImza own;

    @Inject
    Turnstile turnstile;

    @Inject
    Language language;

    private UserId wanted;

    /** Rings for PIN2. */
    public String ask() {
        return turnstile.once(() -> {
            own.changeUserId(wanted, signer(), language.getCode());
            return "/asan-imza/sign?faces-redirect=true";
        });
    }

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
        return "/asan-imza/index?faces-redirect=true&done=user-id";
    }

    public UserId getWanted() {
        return wanted;
    }

    public void setWanted(UserId wanted) {
        this.wanted = wanted;
    }
}
