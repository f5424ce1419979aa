package az.icaze.simulator.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The switch on the registers' pages. */
@Named
@RequestScoped
public class ReachPage {

    @Inject
    Reach reach;

    public boolean isAnswering() {
        return reach.answering();
    }

    public String answer(boolean answering) {
        reach.set(answering);
        return "/persons?faces-redirect=true&includeViewParams=true";
    }
}
