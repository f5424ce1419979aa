package az.icaze.web.permit;

import az.icaze.identity.PermitNumber;
import az.icaze.permit.DraftSheet;
import az.icaze.permit.Permits;
import az.icaze.web.shell.OpenedAs;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The draft that is asked for, and which version of it the person has before him: the form carries that one along, so
 * that what another tab changed since is refused (rules R23, R24).
 */
@Named
@RequestScoped
public class ShownDraft {

    @Inject
    Permits permits;

    @Inject
    OpenedAs page;

    @Inject
    AskedPermit asked;

    private DraftSheet sheet;
    private long version;

    PermitNumber number() {
        return asked.number();
    }

    /** The outcome that goes to another page about it. */
    String to(String page) {
        return asked.to(page);
    }

    /** Reads it anew: from here on this is the version that the person sees. */
    DraftSheet open() {
        sheet = permits.draft(asked.number(), page.reader());
        version = sheet.version();
        return sheet;
    }

    /** What the house knows of it now; after a refusal that may be more than the person has seen. */
    public DraftSheet getSheet() {
        if (sheet == null) {
            sheet = permits.draft(asked.number(), page.reader());
        }
        return sheet;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
