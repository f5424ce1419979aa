package az.icaze.web.authority;

import az.icaze.authority.Authorities;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether pages offer the permits: they are for a person who holds the seal of the organisation he acts for (rule R16). */
@Named
@RequestScoped
public class SealOffer {

    @Inject
    Visitor visitor;

    @Inject
    Authorities authorities;

    private Boolean there;

    /** Asked of the state register once a page. */
    public boolean isThere() {
        if (there == null) {
            there = visitor.isActsForOrganisation() && authorities.offersSeal(visitor.person());
        }
        return there;
    }
}
