package az.icaze.web.holder;

import az.icaze.holder.MyAsanImza;
import az.icaze.identity.Phone;
import az.icaze.web.shell.Searches;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Asks once before a lost telephone's certificates are suspended (rule R105). The number stands in the address as a key. */
@Named
@RequestScoped
public class LostPhonePage {

    private static final String HOME = "/asan-imza/index?faces-redirect=true";

    @Inject
    MyAsanImza own;

    @Inject
    Visitor visitor;

    @Inject
    Turnstile turnstile;

    @Inject
    Searches searches;

    @Inject
    HttpServletRequest request;

    /** Where to go instead, when the address names no number of this session. */
    public String open() {
        return phone().isEmpty() ? HOME : null;
    }

    public String report() {
        return turnstile.once(() -> {
            own.reportLost(new Phone(phone()), visitor.person());
            return HOME + "&done=lost";
        });
    }

    private String phone() {
        return searches.text(getKey());
    }

    public String getKey() {
        String key = request.getParameter("number");
        return key == null ? "" : key;
    }

    public String getNumber() {
        return phone().isEmpty() ? "" : new Phone(phone()).formatted();
    }

    /** Whether it is the number one is signed in with: then the visit ends, too. */
    public boolean isSignedInWith() {
        return phone().equals(visitor.person().phone().value());
    }
}
