package az.icaze.web.authority;

import az.icaze.identity.SignedInPerson;
import az.icaze.web.shell.Visitor;
import az.icaze.web.signing.Landing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One person, several organisations: exactly one at a time (rule R19). */
@Named
@RequestScoped
public class ChooseOrganisationPage {

    @Inject
    Visitor visitor;

    @Inject
    Landing landing;

    /** Right after sign-in: goes on to the page first asked for. */
    public void choose(SignedInPerson choice) {
        visitor.actAs(choice);
        landing.go();
    }

    /** In the header, later. */
    public void actAs(SignedInPerson choice) {
        visitor.actAs(choice);
        landing.goToWork();
    }
}
