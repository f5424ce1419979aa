package az.icaze.web.permit;

import az.icaze.identity.Fin;
import az.icaze.identity.PermitNumber;
import az.icaze.permit.Permits;
import az.icaze.web.shell.Problems;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The first field of a permit is the FIN; the rest of the form opens only after it (rule R21). */
@Named
@RequestScoped
public class BeginPermitPage {

    @Inject
    Permits permits;

    @Inject
    Visitor visitor;

    @Inject
    Problems problems;

    @Inject
    Turnstile turnstile;

    private Fin fin;

    /** Opens a form for the person found; by hand when the register is away. */
    public String search() {
        PermitNumber number =
                turnstile.once(() -> permits.begin(fin, visitor.person()).orElse(null));
        if (number == null) {
            problems.at("form:fin", "begin.unknown");
            return null;
        }
        return "/permits/fill?faces-redirect=true&number=" + number.value();
    }

    public Fin getFin() {
        return fin;
    }

    public void setFin(Fin fin) {
        this.fin = fin;
    }
}
