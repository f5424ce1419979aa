package az.icaze.web.shell;

import az.icaze.identity.SignedInPerson;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * For whom a page was opened. Another tab of the same session may choose another organisation meanwhile (rule R19): the
 * page goes on reading as what it was opened as, but does nothing more until the person acts for that one again ({@link
 * OrganisationGuard}).
 */
@Named
@ViewScoped
public class OpenedAs implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Visitor visitor;

    private SignedInPerson opener;

    @PostConstruct
    void open() {
        opener = visitor.isSignedIn() ? visitor.person() : null;
    }

    /** Whether the session acts as somebody else by now, and may still act as the page was opened. */
    public boolean isElsewhere() {
        return opener != null
                && visitor.isSignedIn()
                && !visitor.person().equals(opener)
                && visitor.getChoices().contains(opener);
    }

    /** The actor for what this page reads; the services ask each time whether he may. */
    public SignedInPerson reader() {
        return isElsewhere() ? opener : visitor.person();
    }

    /** Acts again as the page was opened. */
    void back() {
        if (isElsewhere()) {
            visitor.actAs(opener);
        }
    }

    /** The organisation whose page this is; the person's own name where it is none's. */
    public String getPage() {
        return name(reader());
    }

    /** The organisation that was chosen meanwhile. */
    public String getSession() {
        return name(visitor.person());
    }

    private static String name(SignedInPerson person) {
        return person.organisationName().orElse(person.name());
    }
}
