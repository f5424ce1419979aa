package az.icaze.web.shell;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.primefaces.csp.CspException;
import org.primefaces.util.Constants;

/**
 * Asks a form for the nonce of its page before anything is done with it. The page's script puts it there: a form without
 * it was sent before the page was whole, or with scripts switched off. PrimeFaces asks, too, but only when it writes its
 * answer, and by then the form has been carried out.
 */
public class NonceOfForms implements PhaseListener {

    private static final long serialVersionUID = 1L;

    /** The forms of the header. They stand on pages without scripts, too, and lead to another page. */
    private static final Set<String> ON_EVERY_PAGE = Set.of("leave", "who");

    static boolean isOfHeader(Map<String, String> sent) {
        return ON_EVERY_PAGE.stream().anyMatch(sent::containsKey);
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        UIViewRoot view = faces.getViewRoot();
        if (view == null || faces.getResponseComplete() || !faces.isPostback()) {
            return;
        }
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        Optional<Object> given =
                Optional.ofNullable(view.getViewMap(false)).map(kept -> kept.get(Constants.RequestParams.NONCE_PARAM));
        if (given.isPresent()
                && !given.get().equals(sent.get(Constants.RequestParams.NONCE_PARAM))
                && !isOfHeader(sent)) {
            throw new CspException("A form without the nonce of its page");
        }
    }
}
