package az.icaze.simulator.phone;

import az.icaze.simulator.operator.PhoneNumbers;
import az.icaze.simulator.page.Problems;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.PrimeFaces;

/** One telephone: what its screen shows, and the keys of it. */
@Named
@ViewScoped
public class PhonePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Phones phones;

    @Inject
    transient Prompts prompts;

    @Inject
    transient Problems problems;

    private String number = "";
    private String shown = "";
    private String toChoose = "";
    private String pin;

    /** An unknown number has no page: 404. */
    public void load() {
        problems.orNotFound(() -> {
            number = PhoneNumbers.e164(number);
            shown = print();
            toChoose = getView().toChoose().toString();
        });
    }

    /** Called again and again by the page: redraws the screen when something has happened to the telephone. */
    public void watch() {
        String now = print();
        if (!now.equals(shown)) {
            shown = now;
            PrimeFaces.current().ajax().update("screen", "sim", "inbox");
        }
        // Only when there is something else to choose: a redraw wipes away what was typed.
        String asked = getView().toChoose().toString();
        if (!asked.equals(toChoose)) {
            toChoose = asked;
            PrimeFaces.current().ajax().update("chooser");
        }
    }

    /** The green key. */
    public String enter() {
        String typed = pin == null ? "" : pin;
        pin = null;
        String next = problems.unlessRefused("pad:pin", () -> right(prompts.answer(number, typed)));
        // What this press has changed is on the page already; a redraw would wipe the message away.
        shown = print();
        return next;
    }

    /** The red key. */
    public String cancel() {
        return problems.unlessRefused(() -> {
            prompts.cancel(number);
            return true;
        });
    }

    private boolean right(Try tried) {
        forget();
        if (!tried.right() && !tried.blocked()) {
            problems.at("pad:pin", "phone.pin.wrong", tried.left());
        }
        return tried.right() || tried.blocked();
    }

    private String print() {
        forget();
        PhoneView seen = getView();
        return seen.prompt().map(prompt -> prompt.session().toString()).orElse("-")
                + seen.last()
                + seen.tries()
                + seen.known()
                + seen.inbox().stream().findFirst()
                + seen.service();
    }

    /** The telephone as it is in this request. */
    public PhoneView getView() {
        return (PhoneView) FacesContext.getCurrentInstance()
                .getAttributes()
                .computeIfAbsent(PhoneView.class, key -> phones.view(number));
    }

    /** What was read earlier in this request is no longer so. */
    void forget() {
        FacesContext.getCurrentInstance().getAttributes().remove(PhoneView.class);
    }

    /** The prompt on the screen, or null. */
    public Prompt getPrompt() {
        return getView().prompt().orElse(null);
    }

    /** Key of the text on an idle screen: what became of the last prompt. */
    public String getIdle() {
        if (!getView().known().on()) {
            return "phone.off";
        }
        return getView().last().map(outcome -> "outcome." + outcome.name()).orElse("phone.idle");
    }

    public List<Integer> getKeys() {
        return List.of(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}
