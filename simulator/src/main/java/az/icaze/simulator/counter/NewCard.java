package az.icaze.simulator.counter;

import az.icaze.simulator.phone.Cards.Envelope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** The envelope with a new card, opened once: on the page that comes next, and never again (R99). */
@Named
@RequestScoped
public class NewCard {

    private static final String KEY = NewCard.class.getName();

    void show(Envelope envelope) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(KEY, envelope);
    }

    /** Null where none was given out just now. */
    public Envelope getEnvelope() {
        return (Envelope) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(KEY);
    }
}
