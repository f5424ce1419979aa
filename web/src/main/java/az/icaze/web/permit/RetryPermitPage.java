package az.icaze.web.permit;

import az.icaze.permit.ConfirmationNote;
import az.icaze.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;

/** Why a permit is not confirmed but still a draft, what to do about it, and the way back to its answers. */
@Named
@RequestScoped
public class RetryPermitPage {

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

    /** How the telephone answered, or what the house refused after it. */
    public String getOutcome() {
        return texts.of(note().key(), note().arguments().toArray());
    }

    /** What to do about it, where the telephone is the reason; the house's own reasons say so themselves. */
    public String getNextStep() {
        return note().key().startsWith("outcome.") ? texts.of(note().key() + ".next") : "";
    }
}
