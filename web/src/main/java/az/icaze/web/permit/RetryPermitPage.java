package az.icaze.web.permit;

import az.icaze.permit.ConfirmationNote;
import az.icaze.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;

/** Why a permit is not confirmed but still a draft, what to do about it, and the way back to its answers. */
@Named
@RequestScoped
public class RetryPermitPage {

    @Inject
    HttpServletRequest request;

    @Inject
    AskedPermit asked;

    @Inject
    ShownPermit permit;

    @Inject
    ShownDraft draft;

    @Inject
    Texts texts;

    /** A permit that is confirmed meanwhile needs no second try. */
    public String open() {
        return permit.isDraft() ? null : asked.to("/permits/finish");
    }

    private ConfirmationNote note() {
        return draft.getSheet().note().orElseGet(() -> new ConfirmationNote("confirm.none", List.of(), Instant.EPOCH));
    }

    /** Whether the person himself has just taken the request back, on the page that waited. */
    private boolean isCancelled() {
        return request.getParameter("cancelled") != null && note().key().equals("outcome.cancelled");
    }

    /** How the telephone answered, or what the house refused after it. */
    public String getOutcome() {
        return isCancelled()
                ? texts.of("confirm.cancelled")
                : texts.of(note().key(), note().arguments().toArray());
    }

    /** What to do about it, where the telephone is the reason; the house's own reasons say so themselves. */
    public String getNextStep() {
        return note().key().startsWith("outcome.") && !isCancelled() ? texts.of(note().key() + ".next") : "";
    }
}
