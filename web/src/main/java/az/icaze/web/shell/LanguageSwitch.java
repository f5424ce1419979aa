package az.icaze.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * A language asked for with a form: what was typed comes back in the new language, neither validated nor stored. The
 * buttons stand in the header and submit the page's form.
 */
public class LanguageSwitch implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        String asked = faces.getExternalContext().getRequestParameterMap().get(Language.PARAMETER);
        if (faces.isPostback() && Language.known(asked).isPresent()) {
            faces.getViewRoot()
                    .setLocale(CDI.current().select(Language.class).get().getLocale());
            faces.renderResponse();
        }
    }
}
