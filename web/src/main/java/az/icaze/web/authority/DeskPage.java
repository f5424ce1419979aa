package az.icaze.web.authority;

import az.icaze.authority.Authorities;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.SignedInPerson;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a person can do here: everybody's first page who acts for no organisation. */
@Named
@RequestScoped
public class DeskPage {

    @Inject
    Visitor visitor;

    @Inject
    Authorities authorities;

    /**
     * A Business certificate is for an organisation; without one that the register links to it, there is no seal either.
     *
     * @throws az.icaze.authority.SealAuthorityMissing then (rule R118)
     */
    public void open() {
        SignedInPerson person = visitor.person();
        if (person.certificateType() == AsanImzaType.BUSINESS
                && person.organisation().isEmpty()) {
            authorities.seal(person);
        }
    }

    /** Acts for himself only. */
    public boolean isCitizen() {
        return visitor.person().certificateType() == AsanImzaType.CITIZEN && !visitor.isActsForOrganisation();
    }
}
