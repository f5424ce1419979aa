package az.icaze.web.holder;

import az.icaze.holder.MyAsanImza;
import az.icaze.identity.UserId;
import az.icaze.web.shell.Language;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A new User ID (rule R109). */
@Named
@RequestScoped
public class UserIdPage {

    @Inject
    MyAsanImza own;

    @Inject
    Visitor visitor;

    @Inject
    Turnstile turnstile;

    @Inject
    Language language;

    private UserId wanted;

    /** Rings for PIN2. */
    public String ask() {
        return turnstile.once(() -> {
            own.changeUserId(wanted, visitor.person(), language.getCode());
            return SignRequestPage.HERE;
        });
    }

    /** The number it is for, shortened. */
    public String getPhone() {
        return visitor.person().phone().masked();
    }

    public UserId getWanted() {
        return wanted;
    }

    public void setWanted(UserId wanted) {
        this.wanted = wanted;
    }
}
