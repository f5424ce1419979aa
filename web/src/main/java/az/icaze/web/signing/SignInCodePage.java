package az.icaze.web.signing;

import az.icaze.identity.Phone;
import az.icaze.signing.SessionState;
import az.icaze.signing.SessionView;
import az.icaze.signing.SignIns;
import az.icaze.signing.SigningOutcome;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The verification code, and waiting for the telephone: each look is one short question to the database. */
@Named
@RequestScoped
public class SignInCodePage {

    @Inject
    SignIns signIns;

    @Inject
    PendingSignIn pending;

    @Inject
    Entrance entrance;

    @Inject
    Visitor visitor;

    @Inject
    Landing landing;

    @Inject
    Clock clock;

    private SessionView session;

    /** Looks whether the telephone has answered, and goes on when it has. */
    public void look() {
        if (visitor.isSignedIn()) {
            landing.go();
        } else if (pending.session().isEmpty()) {
            Landing.redirect(Landing.SIGN_IN);
        } else {
            follow(pending.session().get());
        }
    }

    private void follow(UUID id) {
        session = signIns.state(id);
        if (session.state() == SessionState.RUNNING) {
            return;
        }
        if (session.outcome() == SigningOutcome.OK) {
            // First: the proof is collected once, and a register that is away must lead to a new sign-in, not back
            // here.
            pending.succeeded();
            entrance.enter(id);
            landing.go();
        } else {
            pending.end(session.outcome());
            Landing.redirect("/sign-in-outcome.xhtml");
        }
    }

    /** Withdraws the request from the telephone. */
    public String cancel() {
        pending.session().ifPresent(signIns::cancel);
        pending.end(SigningOutcome.CANCELLED);
        return "/sign-in?faces-redirect=true";
    }

    public String getPhone() {
        return pending.phone().map(Phone::masked).orElse("");
    }

    /** What is shown meanwhile. */
    public Waiting getWaits() {
        return new Waiting(Optional.ofNullable(session), clock.instant());
    }
}
