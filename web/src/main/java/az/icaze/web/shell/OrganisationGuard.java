package az.icaze.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/**
 * Carries out nothing for another organisation than the page before the person was opened for (rule R19): what was typed
 * comes back, neither validated nor stored, with a notice and a button that acts for the page's organisation again. What
 * a page asks behind its scenes (ajax) only reads.
 */
public class OrganisationGuard implements PhaseListener {

    private static final long serialVersionUID = 1L;

    /** Parameter of the button; with {@link #ANEW} it stands in a form of its own, where nothing is typed. */
    private static final String BACK = "back";

    private static final String ANEW = "anew";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        guard(event.getFacesContext(), CDI.current().select(OpenedAs.class).get());
    }

    static void guard(FacesContext faces, OpenedAs page) {
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        if (!faces.isPostback()
                || faces.getPartialViewContext().isAjaxRequest()
                || NonceOfForms.isOfHeader(sent)
                || !page.isElsewhere()) {
            return;
        }
        if (sent.containsKey(BACK)) {
            page.back();
        }
        if (sent.containsKey(ANEW)) {
            Paths.redirect(faces, Paths.here((HttpServletRequest)
                    faces.getExternalContext().getRequest()));
        } else {
            faces.renderResponse();
        }
    }
}
