package az.icaze.simulator.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The switch on the page of a register. */
@Named
@RequestScoped
public class ReachPage {

    @Inject
    Reach reach;

    public boolean answering(Register register) {
        return reach.answering(register);
    }

    public void answer(Register register, boolean answering) {
        reach.set(register, answering);
    }
}
