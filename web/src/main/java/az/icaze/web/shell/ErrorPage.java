package az.icaze.web.shell;

import az.icaze.Refusal;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.UUID;

/** What went wrong, in words: a refusal in its own, everything else by its status; a fault with the id that is in the log. */
@Named
@RequestScoped
public class ErrorPage {

    /** Request attribute: the {@link Refusal} to show. */
    static final String REFUSAL = ErrorPage.class.getName() + ".refusal";

    private static final System.Logger LOG = System.getLogger(ErrorPage.class.getName());
    /** Where what was asked for and is not there is one of many. */
    private static final Map<String, Way> BACK = Map.of(
            "refusal.night-order.unknown-run", new Way("/staff/night", "night.title"),
            "refusal.operator-file-unknown", new Way("/staff/reconciliation", "reconciliation.title"));

    private static final Map<Integer, Integer> TEXTS =
            Map.of(400, 400, 403, 403, 404, 404, 405, 400, 413, 400, 415, 400);

    /**
     * A page that leads further.
     *
     * @param text the key of its name
     */
    public record Way(String outcome, String text) {}

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    private int status;
    private Refusal refusal;
    private String id;

    @PostConstruct
    void read() {
        boolean failed = request.getDispatcherType() == DispatcherType.ERROR;
        status = !failed
                ? 404
                : request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 500;
        refusal = (Refusal) request.getAttribute(REFUSAL);
        id = UUID.randomUUID().toString().substring(0, 8);
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (!failed) {
            // Somebody opened the error page by its own address.
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(status);
        } else if (refusal == null) {
            LOG.log(status >= 500 ? Level.ERROR : Level.INFO, id + ": " + status + " " + printable(address), (Throwable)
                    thrown);
        }
    }

    /** An address is written by whoever sends it: no line break of his gets into the log. */
    private static String printable(Object address) {
        return String.valueOf(address).replaceAll("[^\\x21-\\x7E]", "?");
    }

    public String getTitle() {
        return refusal != null ? texts.of("error.refused.title") : texts.of("error." + text() + ".title");
    }

    public String getText() {
        return refusal != null ? texts.of(refusal) : texts.of("error." + text() + ".text");
    }

    /** What the person can do now; empty where the text says it all. */
    public String getNext() {
        return refusal != null ? texts.next(refusal) : texts.of("error." + text() + ".next");
    }

    /** The permit that was asked for, where it can be looked at although it cannot be changed; else empty. */
    public String getPermit() {
        String number = request.getParameter("number");
        boolean confirmed = refusal != null && refusal.key().equals("refusal.permit-already-confirmed");
        return confirmed && number != null ? number : "";
    }

    /** To where the rest of it is; null where nothing is known of that. */
    public Way getBack() {
        return refusal == null ? null : BACK.get(refusal.key());
    }

    /** To be told to the call centre; a refusal needs none. */
    public String getId() {
        return refusal == null ? id : "";
    }

    private int text() {
        return TEXTS.getOrDefault(status, 500);
    }
}
