package az.icaze.web.authority;

import az.icaze.authority.Authorities;
import az.icaze.certificate.HeldCertificate;
import az.icaze.holder.MyAsanImza;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.SignedInPerson;
import az.icaze.web.shell.Show;
import az.icaze.web.shell.Texts;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;

/** What a person can do here: everybody's first page who acts for no organisation. */
@Named
@RequestScoped
public class DeskPage {

    @Inject
    Visitor visitor;

    @Inject
    Authorities authorities;

    @Inject
    MyAsanImza own;

    @Inject
    Texts texts;

    @Inject
    Show show;

    private String business;

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

    /**
     * What a Business certificate that he has already is good for here, in words; empty without one. A sign-in proves all
     * certificates on its number at once: with the Business one he acts as soon as the register links his signature to an
     * organisation (rule R35).
     */
    public String getBusiness() {
        if (business == null) {
            business = own.view(visitor.person()).numbers().stream()
                    .flatMap(number -> number.certificates().stream())
                    .filter(held -> held.type() == AsanImzaType.BUSINESS && held.usable())
                    .min(Comparator.comparing(
                            held -> !held.phone().equals(visitor.person().phone())))
                    .map(this::words)
                    .orElse("");
        }
        return business;
    }

    private String words(HeldCertificate held) {
        boolean here = held.phone().equals(visitor.person().phone());
        return texts.of(
                here ? "desk.business.here" : "desk.business.elsewhere",
                show.day(held.validUntil()),
                held.phone().masked());
    }

    /** Acts for himself only. */
    public boolean isCitizen() {
        return visitor.person().certificateType() == AsanImzaType.CITIZEN && !visitor.isActsForOrganisation();
    }
}
