package az.icaze.web.authority;

import az.icaze.certificate.HeldCertificate;
import az.icaze.holder.MyAsanImza;
import az.icaze.identity.AsanImzaType;
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
    MyAsanImza own;

    @Inject
    Texts texts;

    @Inject
    Show show;

    private String business;

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
        String standing = isUnlinked() ? "desk.business.unlinked" : "desk.business.here";
        return texts.of(
                here ? standing : "desk.business.elsewhere",
                show.day(held.validUntil()),
                held.phone().masked());
    }

    /** Acts for himself only. */
    public boolean isCitizen() {
        return visitor.person().certificateType() == AsanImzaType.CITIZEN && !visitor.isActsForOrganisation();
    }

    /**
     * Signed in with a Business certificate that is for an organisation, while the register links him to none (rules R35,
     * R43): there is no seal either, and what he does about it is told here (rule R118).
     */
    public boolean isUnlinked() {
        return visitor.person().certificateType() == AsanImzaType.BUSINESS
                && visitor.person().organisation().isEmpty();
    }
}
