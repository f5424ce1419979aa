package az.icaze.simulator.page;

import az.icaze.simulator.Refused;
import az.icaze.simulator.Unknown;
import az.icaze.simulator.portal.PortalAway;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.primefaces.component.api.InputHolder;

/** The lines of the error summary, and the one place where a refusal becomes one. */
@Named
@RequestScoped
public class Problems {

    /** One line; without a field it is about the whole page. */
    public record Problem(String field, String text) {

        /** The page's error summary asks what to do next; here the text says it all. */
        public String next() {
            return "";
        }
    }

    @Inject
    Texts texts;

    public boolean isAny() {
        return !FacesContext.getCurrentInstance().getMessageList().isEmpty();
    }

    public List<Problem> getAll() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Problem> all = new ArrayList<>();
        faces.getClientIdsWithMessages().forEachRemaining(id -> faces.getMessageList(id)
                .forEach(message -> all.add(new Problem(id == null ? "" : inputId(faces, id), message.getSummary()))));
        return all;
    }

    /** Says what is wrong at a field; without a field, of the whole page. */
    public void at(String clientId, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = texts.of(key, arguments);
        faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        if (clientId != null && faces.getViewRoot().findComponent(clientId) instanceof UIInput input) {
            input.setValid(false);
        }
        faces.validationFailed();
    }

    /**
     * Does what a button says. Refused: the text is shown at the field and the page stays as it is.
     *
     * @param act false when it said itself what is wrong
     * @return where to go: to the same page anew, or nowhere
     */
    public String unlessRefused(String clientId, BooleanSupplier act) {
        return unlessRefused(key -> clientId, act);
    }

    /** As {@link #unlessRefused(String, BooleanSupplier)}, where the text is about the whole page. */
    public String unlessRefused(BooleanSupplier act) {
        return unlessRefused(key -> null, act);
    }

    /** As {@link #unlessRefused(String, BooleanSupplier)}, where the key of the refusal says which field it is about. */
    public String unlessRefused(UnaryOperator<String> clientIds, BooleanSupplier act) {
        try {
            return act.getAsBoolean() ? again() : null;
        } catch (Refused refused) {
            refuse(clientIds, refused.key());
        } catch (Unknown unknown) {
            refuse(clientIds, "unknown");
        } catch (PortalAway away) {
            refuse(clientIds, "portal");
        }
        return null;
    }

    private void refuse(UnaryOperator<String> clientIds, String key) {
        at(clientIds.apply(key), "refused." + key);
    }

    /** Opens a page about something; 404 where there is no such thing. */
    public void orNotFound(Runnable load) {
        try {
            load.run();
        } catch (Unknown unknown) {
            FacesContext faces = FacesContext.getCurrentInstance();
            ((HttpServletResponse) faces.getExternalContext().getResponse())
                    .setStatus(HttpServletResponse.SC_NOT_FOUND);
            faces.getExternalContext().setResponseContentType("text/plain");
            faces.responseComplete();
        }
    }

    private static String again() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId()
                + "?faces-redirect=true&includeViewParams=true";
    }

    /** A date picker's message carries the id of its wrapper; the focus belongs to the input inside. */
    private static String inputId(FacesContext faces, String id) {
        UIComponent field = faces.getViewRoot().findComponent(id);
        return field instanceof InputHolder holder ? holder.getInputClientId() : id;
    }
}
