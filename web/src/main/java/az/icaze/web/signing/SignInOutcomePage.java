package az.icaze.web.signing;

import az.icaze.signing.SigningOutcome;
import az.icaze.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;

/** Why the sign-in did not succeed, and what to do next (rules R120, R121). */
@Named
@RequestScoped
public class SignInOutcomePage {

    @Inject
    PendingSignIn pending;

    @Inject
    BlockedPinsPage pins;

    @Inject
    Texts texts;

    /** Without an outcome there is nothing to tell. */
    public void open() {
        if (pending.outcome().isEmpty()) {
            Landing.redirect(Landing.SIGN_IN);
        }
    }

    public String getTitle() {
        return blocked()
                .flatMap(pins::title)
                .or(() -> pending.outcome().map(outcome -> texts.of(outcome.keyOfSignIn())))
                .orElse("");
    }

    public String getNext() {
        return blocked()
                .flatMap(pins::next)
                .or(() -> pending.outcome().map(outcome -> texts.of(outcome.keyOfSignIn() + ".next")))
                .orElse("");
    }

    /** The sign-in, if it failed because PIN1 is blocked. */
    private Optional<UUID> blocked() {
        return pending.outcome().filter(SigningOutcome.PIN_BLOCKED::equals).flatMap(outcome -> pending.failed());
    }

    /** Whether 1847 is named and no visit to ASXM, beside which its number stands anyway. */
    public boolean isCall() {
        return !isVisit() && getNext().contains("1847");
    }

    /** Whether ASXM is to be visited, now or later. */
    public boolean isVisit() {
        return pending.outcome()
                .filter(outcome -> switch (outcome) {
                    case CERTIFICATE_EXPIRED, CERTIFICATE_SUSPENDED, SIM_CHANGED, PUK_BLOCKED, SERVICE_CANCELLED ->
                        true;
                    default -> false;
                })
                .isPresent();
    }

    /** Whether trying again with the same number can help at once. */
    public boolean isAgain() {
        return pending.outcome().filter(SignInOutcomePage::passing).isPresent();
    }

    private static boolean passing(SigningOutcome outcome) {
        return switch (outcome) {
            case CANCELLED, TIMEOUT, PHONE_ABSENT, ERROR_0035, SIM_ERROR, DELIVERY_ERROR, SIGNATURE_INVALID -> true;
            default -> false;
        };
    }
}
