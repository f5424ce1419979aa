package az.icaze.web.holder;

import az.icaze.holder.SuspendedService;
import az.icaze.subscription.FeeView;
import az.icaze.web.shell.Show;
import az.icaze.web.shell.Texts;
import az.icaze.web.signing.PendingSignIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What somebody does who cannot sign in because his service is suspended: pays, or asks his operator (rules R92, R93). */
@Named
@RequestScoped
public class SuspendedServicePage {

    @Inject
    PendingSignIn signIn;

    @Inject
    SuspendedService service;

    @Inject
    Texts texts;

    @Inject
    Show show;

    private String next;

    /** What to do next; empty for any other sign-in. */
    public String getNext() {
        if (next == null) {
            next = signIn.failed()
                    .flatMap(service::fee)
                    .map(fee -> words(fee, texts, show))
                    .orElse("");
        }
        return next;
    }

    /** What was not paid, or that it is the operator's own suspension; what to do, by when, and what otherwise. */
    static String words(FeeView fee, Texts texts, Show show) {
        if (!fee.owed()) {
            return texts.of("suspended.OPERATOR");
        }
        return texts.of(
                "suspended." + fee.standing(),
                fee.amount().toPlainString(),
                show.day(fee.unpaidOn().orElse(null)));
    }
}
