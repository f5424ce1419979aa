package az.icaze.web.shell;

import az.icaze.Malformed;
import az.icaze.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
     * @param address of what is in the way; empty where that has no page
     */
    public record Problem(String field, String text, String next, String address) {}

    /** Where something can be looked at that a refusal names. */
    private record Way(String page, String parameter) {

        String to(FacesContext faces, String about) {
            return faces.getExternalContext().getRequestContextPath() + Paths.with(page, parameter, about);
        }
    }

    /** A line that leads to what is in the way. */
    private static final class Leading extends FacesMessage {

        private static final long serialVersionUID = 1L;

        private final String address;

        Leading(String text, String address) {
            super(SEVERITY_ERROR, text, "");
            this.address = address;
        }
    }

    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, Way> ways = new HashMap<>();
    private final Set<String> refused = new HashSet<>();

    @Inject
    Texts texts;

    public boolean isAny() {
        return !FacesContext.getCurrentInstance().getMessageList().isEmpty();
    }

    public List<Problem> getAll() {
        return all(FacesContext.getCurrentInstance());
    }

    static List<Problem> all(FacesContext faces) {
        List<Problem> all = new ArrayList<>();
        faces.getClientIdsWithMessages().forEachRemaining(id -> faces.getMessageList(id)
                .forEach(message -> all.add(problem(faces, id, message))));
        return all;
    }

    private static Problem problem(FacesContext faces, String id, FacesMessage message) {
        // A message of Faces itself repeats its summary as its detail.
        String next = message.getSummary().equals(message.getDetail()) ? "" : message.getDetail();
        return new Problem(
                id == null ? "" : inputId(faces, id),
                message.getSummary(),
                id == null ? next : "",
                message instanceof Leading leading ? leading.address : "");
    }

    /**
     * To be called before a service is asked: what it may refuse, or find malformed, is told at this field.
     *
     * @param clientId such as {@code form:start}
     * @param keys of the texts
     */
    public void belong(String clientId, String... keys) {
        for (String key : keys) {
            fields.put(key, clientId);
        }
    }

    /**
     * To be called before a service is asked: where this is refused, the line leads to what is in the way.
     *
     * @param key of the refusal's text; its first argument names what is in the way
     * @param page such as {@code /staff/night-run.xhtml}
     * @param parameter by which the page is told what to show
     */
    public void lead(String key, String page, String parameter) {
        ways.put(key, new Way(page, parameter));
    }

    /** Whether this was refused in this request, for a page that has more to say about it than words. */
    public boolean saidNo(String key) {
        return refused.contains(key);
    }

    /** A service said no. */
    void refused(FacesContext faces, Refusal refusal) {
        refused.add(refusal.key());
        Optional<String> address = Optional.ofNullable(ways.get(refusal.key()))
                .map(way -> way.to(faces, refusal.arguments().get(0)));
        String words = texts.of(refusal);
        put(
                faces,
                fields.get(refusal.key()),
                address.<FacesMessage>map(to -> new Leading(words, to))
                        .orElseGet(() -> error(words, texts.next(refusal))));
    }

    /** A service found something wanting. */
    void malformed(FacesContext faces, Malformed malformed) {
        put(faces, fields.get(malformed.key()), error(texts.of(malformed)));
    }

    private static void put(FacesContext faces, String clientId, FacesMessage message) {
        faces.addMessage(clientId, message);
        if (clientId != null) {
            mark(faces, clientId);
        }
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
        put(FacesContext.getCurrentInstance(), clientId, error(words));
    }

    /** Shows a field as wrong, with what was typed in it; the words stand at another field of the same question. */
    public void mark(String clientId) {
        mark(FacesContext.getCurrentInstance(), clientId);
    }

    private static void mark(FacesContext faces, String clientId) {
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
