package az.icaze.web.enrolment;

import az.icaze.enrolment.Desk;
import az.icaze.enrolment.DeskApplicant;
import az.icaze.enrolment.FirstReceiptView;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.DocumentNumber;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.identity.Voen;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The desk: visits that wait for something, the search for others, and whoever comes next (rules R42–R58). */
@Named
@RequestScoped
public class CounterPage {

    @Inject
    Desk desk;

    @Inject
    Visitor visitor;

    @Inject
    Turnstile turnstile;

    private Fin fin;
    private DocumentNumber document;
    private Phone phone;
    private String iccid;
    private AsanImzaType type;
    private Voen organisation;
    private String position;
    private String sought;
    private List<FirstReceiptView> found;
    private List<FirstReceiptView> unfinished;

    /** Begins a visit, and leads to it. */
    public String begin() {
        DeskApplicant applicant = new DeskApplicant(
                fin, document, phone, iccid, type, Optional.ofNullable(organisation), Optional.ofNullable(position));
        return turnstile.once(() -> FirstReceiptPage.address(desk.begin(applicant, visitor.person())));
    }

    /** What is found is shown on this very answer: no FIN and no number stands in an address. */
    public String search() {
        found = desk.find(sought, visitor.person());
        return null;
    }

    /** Null before a search. */
    public List<FirstReceiptView> getFound() {
        return found;
    }

    public List<FirstReceiptView> getUnfinished() {
        if (unfinished == null) {
            unfinished = desk.unfinished();
        }
        return unfinished;
    }

    public AsanImzaType[] getTypes() {
        return AsanImzaType.values();
    }

    public Fin getFin() {
        return fin;
    }

    public void setFin(Fin fin) {
        this.fin = fin;
    }

    public DocumentNumber getDocument() {
        return document;
    }

    public void setDocument(DocumentNumber document) {
        this.document = document;
    }

    public Phone getPhone() {
        return phone;
    }

    public void setPhone(Phone phone) {
        this.phone = phone;
    }

    public String getIccid() {
        return iccid;
    }

    public void setIccid(String iccid) {
        this.iccid = iccid;
    }

    public AsanImzaType getType() {
        return type;
    }

    public void setType(AsanImzaType type) {
        this.type = type;
    }

    public Voen getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Voen organisation) {
        this.organisation = organisation;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getSought() {
        return sought;
    }

    public void setSought(String sought) {
        this.sought = sought;
    }
}
