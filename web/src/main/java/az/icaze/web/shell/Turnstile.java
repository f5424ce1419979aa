package az.icaze.web.shell;

import az.icaze.Sha256;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Makes a double click one act. The browser sends the same form twice and shows the answer to the second; so the
 * requests of a session pass one after the other, and a repetition of the last one gets the answer that was given. What
 * was refused is not remembered and is refused again.
 */
@SessionScoped
public class Turnstile implements Serializable {

    private static final long serialVersionUID = 1L;

    private String lastRequest = "";
    private Serializable lastAnswer;

    /**
     * Does what was asked, unless it was just done.
     *
     * @param act what the button that was pressed is to do once
     * @return its answer, the second time as the first
     */
    public <T extends Serializable> T once(Supplier<T> act) {
        return once(print(FacesContext.getCurrentInstance().getExternalContext()), act);
    }

    @SuppressWarnings("unchecked")
    synchronized <T extends Serializable> T once(String request, Supplier<T> act) {
        if (!request.equals(lastRequest)) {
            lastAnswer = act.get();
            lastRequest = request;
        }
        return (T) lastAnswer;
    }

    /** Tells requests apart: every parameter counts, the view's own number among them; nothing typed is kept. */
    static String print(ExternalContext request) {
        StringBuilder all = new StringBuilder(request.getRequestServletPath());
        new TreeMap<>(request.getRequestParameterValuesMap())
                .forEach((name, values) ->
                        all.append('\n').append(name).append('=').append(Arrays.toString(values)));
        return Sha256.hex(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
