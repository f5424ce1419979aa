package az.icaze.simulator.counter;

import az.icaze.simulator.operator.PhoneNumbers;
import az.icaze.simulator.page.Problems;
import az.icaze.simulator.phone.PhoneView;
import az.icaze.simulator.phone.Phones;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The number before the counter; it is in the address, and a button pressed there is about it from the first phase on. */
@Named
@ViewScoped
public class CounterNumber implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Phones phones;

    @Inject
    transient Problems problems;

    private String value = "";

    /** An unknown number has no page: 404. */
    public void load() {
        problems.orNotFound(() -> {
            value = PhoneNumbers.e164(value);
            getView();
        });
    }

    /** As it was when this request first asked. */
    public PhoneView getView() {
        return (PhoneView) FacesContext.getCurrentInstance()
                .getAttributes()
                .computeIfAbsent(PhoneView.class, key -> phones.view(value));
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
