package az.icaze.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.component.api.InputHolder;
import org.primefaces.util.ComponentUtils;

/** The lines of the error summary: every message of this request, with the id of the field that takes the focus. */
@Named
@RequestScoped
public class Problems {

    /**
     * One line.
     *
     * @param field the id to link to; empty for a problem of the whole page
     * @param next what the person can do; empty where the text says it
     */
    public record Problem(String field, String text, String next) {}

    @Inject
    Texts texts;

    public boolean isAny() {
        return !FacesContext.getCurrentInstance().getMessageList().isEmpty();
    }

    public List<Problem> getAll() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Problem> all = new ArrayList<>();
        faces.getClientIdsWithMessages().forEachRemaining(id -> faces.getMessageList(id)
                .forEach(message -> all.add(problem(faces, id, message))));
        return all;
    }

    private static Problem problem(FacesContext faces, String id, FacesMessage message) {
        // A message of Faces itself repeats its summary as its detail.
        String next = message.getSummary().equals(message.getDetail()) ? "" : message.getDetail();
        return new Problem(id == null ? "" : inputId(faces, id), message.getSummary(), id == null ? next : "");
    }

    /**
     * Puts a problem that a service found at its field, as if a converter had found it.
     *
     * @param clientId such as {@code form:start}; null for a problem of the whole page
     * @param key of the text, with its arguments
     */
    public void at(String clientId, String key, Object... arguments) {
        told(clientId, texts.of(key, arguments));
    }

    /** As {@link #at}, in words that were found already. */
    public void told(String clientId, String words) {
        FacesContext.getCurrentInstance().addMessage(clientId, error(words));
        if (clientId != null) {
            mark(clientId);
        }
    }

    /** Shows a field as wrong, with what was typed in it; the words stand at another field of the same question. */
    public void mark(String clientId) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getViewRoot().findComponent(clientId) instanceof UIInput input) {
            // A wrong input shows what was submitted; once the page has taken the value, nothing is submitted any more.
            input.setSubmittedValue(ComponentUtils.getValueToRender(faces, input));
            input.setValid(false);
        }
    }

    static FacesMessage error(String text) {
        return error(text, "");
    }

    static FacesMessage error(String text, String next) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, next);
    }

    /** A date picker's message carries the id of its wrapper; the focus belongs to the input inside. */
    private static String inputId(FacesContext faces, String id) {
        UIComponent field = faces.getViewRoot().findComponent(id);
        return field instanceof InputHolder holder ? holder.getInputClientId() : id;
    }
}
