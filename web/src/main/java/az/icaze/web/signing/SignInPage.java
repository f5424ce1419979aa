package az.icaze.web.signing;

import az.icaze.identity.Phone;
import az.icaze.identity.UserId;
import az.icaze.signing.SignIns;
import az.icaze.web.shell.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;

/** Phone number and User ID (rule R111). What was typed comes back after a try that failed. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    SignIns signIns;

    @Inject
    PendingSignIn pending;

    @Inject
    Landing landing;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private Phone phone;
    private UserId userId;
    private String next;

    /** Who is signed in already has nothing to do here. */
    public void open() {
        landing.goIfSignedIn(next);
        phone = pending.phone().orElse(null);
        userId = pending.userId().orElse(null);
        next = next == null ? pending.next() : next;
    }

    /** Sends the request to the telephone. */
    public String start() {
        pending.begin(
                phone,
                userId,
                next,
                clock.instant(),
                () -> signIns.start(phone, userId, language.getCode(), request.getRemoteAddr()));
        return "/sign-in-code?faces-redirect=true";
    }

    public Phone getPhone() {
        return phone;
    }

    public void setPhone(Phone phone) {
        this.phone = phone;
    }

    public UserId getUserId() {
        return userId;
    }

    public void setUserId(UserId userId) {
        this.userId = userId;
    }

    /** The page to come back to. */
    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
