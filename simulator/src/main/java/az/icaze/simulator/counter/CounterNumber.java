package az.icaze.simulator.counter;

import az.icaze.simulator.operator.PhoneNumbers;
import az.icaze.simulator.page.Problems;
import az.icaze.simulator.phone.PhoneView;
import az.icaze.simulator.phone.Phones;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The number before the counter; it is in the address. */
@Named
@RequestScoped
public class CounterNumber {

    @Inject
    Phones phones;

    @Inject
    Problems problems;

    private String value = "";
    private PhoneView view;

    /** An unknown number has no page: 404. */
    public void load() {
        problems.orNotFound(() -> {
            value = PhoneNumbers.e164(value);
            getView();
        });
    }

    /** As it was when this request first asked. */
    public PhoneView getView() {
        if (view == null) {
            view = phones.view(value);
        }
        return view;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
