package az.icaze.web.permit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The permit is confirmed: its number, and what happens next. */
@Named
@RequestScoped
public class FinishPermitPage {

    @Inject
    AskedPermit asked;

    @Inject
    ShownPermit permit;

    /** Says nothing of a permit that is still a draft: its own page does. */
    public String open() {
        return permit.isDraft() ? asked.to("/permits/show") : null;
    }
}
