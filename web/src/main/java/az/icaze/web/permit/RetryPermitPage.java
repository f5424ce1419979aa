package az.icaze.web.permit;

import az.icaze.permit.ConfirmationNote;
import az.icaze.permit.PermitRegister;
import az.icaze.permit.PermitStatus;
import az.icaze.permit.Permits;
import az.icaze.web.shell.Texts;
import az.icaze.web.shell.Visitor;
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
    Permits permits;

    @Inject
    PermitRegister register;

    @Inject
    Visitor visitor;

    @Inject
    AskedPermit asked;

    @Inject
    Texts texts;

    private ConfirmationNote note;

    /** A permit that is confirmed meanwhile needs no second try. */
    public String open() {
        boolean draft = register.sheet(asked.number(), visitor.person()).status() == PermitStatus.DRAFT;
        return draft ? null : asked.to("/permits/finish");
    }

    private ConfirmationNote note() {
        if (note == null) {
            note = permits.draft(asked.number(), visitor.person())
                    .note()
                    .orElseGet(() -> new ConfirmationNote("confirm.none", List.of(), Instant.EPOCH));
        }
        return note;
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
