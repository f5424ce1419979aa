package az.icaze.web.enrolment;

import az.icaze.document.DocumentKind;
import az.icaze.enrolment.Desk;
import az.icaze.enrolment.FirstReceiptState;
import az.icaze.enrolment.FirstReceiptView;
import az.icaze.enrolment.RefusalReason;
import az.icaze.enrolment.ShownDocument;
import az.icaze.signing.SessionState;
import az.icaze.signing.SessionView;
import az.icaze.signing.SigningOutcome;
import az.icaze.web.shell.Problems;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import az.icaze.web.signing.Waiting;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One visit at the desk: its seven steps and the one that is next (rules R50–R58). A click means the visit as it was shown,
 * so it is kept until the page is opened anew.
 */
@Named
@ViewScoped
public class FirstReceiptPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Desk desk;

    @Inject
    Visitor visitor;

    @Inject
    Turnstile turnstile;

    @Inject
    StepWords words;

    @Inject
    Problems problems;

    @Inject
    Clock clock;

    private String number;
    private long version;
    private boolean ringing;
    private boolean askable;
    private boolean idCard;
    private boolean further;
    private boolean signed;
    private String iccid;
    private RefusalReason reason;
    private String note;
    private transient FirstReceiptView shown;

    static String address(String number) {
        return "/staff/first-receipt?faces-redirect=true&number=" + number;
    }

    /** Once, when the page is opened. */
    public void open() {
        shown = desk.open(number == null ? "" : number, visitor.person());
        version = shown.version();
        askable = askableNow(shown);
        ringing = signature()
                .filter(session -> session.state() == SessionState.RUNNING)
                .isPresent();
    }

    /** As it was when the page was opened; after the server has put the page away, as it is now. */
    public FirstReceiptView getShown() {
        if (shown == null) {
            shown = desk.look(number);
        }
        return shown;
    }

    private boolean askableNow(FirstReceiptView visit) {
        return visit.askableFrom()
                .filter(from -> !clock.instant().isBefore(from))
                .isPresent();
    }

    private Optional<SessionView> signature() {
        return getShown().state() == FirstReceiptState.ACTIVATED ? desk.signature(number) : Optional.empty();
    }

    /** Called every few seconds while somebody else is to act: opens the page anew once he has, or lets too long pass. */
    public void look() {
        boolean rings = signature()
                .filter(session -> session.state() == SessionState.RUNNING)
                .isPresent();
        FirstReceiptView now = desk.look(number);
        if (now.version() != version || rings != ringing || askableNow(now) != askable) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getApplication().getNavigationHandler().handleNavigation(faces, null, address(number));
        }
    }

    public String documentsShown() {
        Set<ShownDocument> seen = EnumSet.noneOf(ShownDocument.class);
        if (idCard) {
            seen.add(ShownDocument.ID_CARD);
        }
        if (further) {
            getFurtherDocument().ifPresent(seen::add);
        }
        return step(() -> desk.shown(number, version, seen, visitor.person()));
    }

    public String papersSigned() {
        if (!signed) {
            problems.at("papers:signed", "first-receipt.signed.missing");
            return null;
        }
        return step(() -> desk.signed(number, version, visitor.person()));
    }

    public String cardShown() {
        return step(() -> desk.lookedAtCard(number, version, iccid, visitor.person()));
    }

    public String askAgain() {
        return step(() -> desk.askAgain(number, version, visitor.person()));
    }

    public String activate() {
        return step(() -> desk.activate(number, version, visitor.person()));
    }

    public String askSignature() {
        return step(() -> desk.askSignature(number, version, visitor.person()));
    }

    /** Takes the request off the holder's telephone. */
    public String cancel() {
        return step(() -> desk.cancelSignature(number, visitor.person()));
    }

    public String refuse() {
        return step(() -> desk.refuse(number, version, reason, note, visitor.person()));
    }

    private String step(Runnable act) {
        return turnstile.once(() -> {
            act.run();
            return address(number);
        });
    }

    /** What his role asks for beside the identity card. */
    public Optional<ShownDocument> getFurtherDocument() {
        return getShown().documents().stream()
                .filter(document -> document != ShownDocument.ID_CARD)
                .findFirst();
    }

    /** Its code; empty where nothing is asked for beside the identity card. */
    public String getFurtherCode() {
        return getFurtherDocument().map(ShownDocument::name).orElse("");
    }

    public List<StepWords.Line> getLines() {
        return words.lines(getShown());
    }

    /** Whether the visit stands so. */
    public boolean is(String state) {
        return getShown().state() == FirstReceiptState.valueOf(state);
    }

    /** Whether the SIM card has let its keys be waited for so long that it can be asked again. */
    public boolean isAskable() {
        return askable;
    }

    /** Whether the holder's telephone is asked for PIN2 now. */
    public boolean isRinging() {
        return ringing;
    }

    /** Key of what became of the last request for PIN2; empty when nothing did that is to be told. */
    public String getOutcome() {
        return ringing
                ? ""
                : signature()
                        .map(SessionView::outcome)
                        .filter(outcome -> outcome != SigningOutcome.OK)
                        .map(SigningOutcome::key)
                        .orElse("");
    }

    /** What is shown while it is asked. */
    public Waiting getWaits() {
        return new Waiting(signature(), clock.instant());
    }

    /** The papers that can be printed now. */
    public List<DocumentKind> getPapers() {
        FirstReceiptState state = getShown().state();
        return switch (state) {
            case DOCUMENTS, SENT_AWAY -> List.of();
            case PAPERS, SIM, KEYS, READY -> List.of(DocumentKind.APPLICATION, DocumentKind.ANNEX);
            case ACTIVATED, LAPSED ->
                List.of(
                        DocumentKind.APPLICATION,
                        DocumentKind.ANNEX,
                        DocumentKind.AGREEMENT,
                        DocumentKind.CERTIFICATES);
            case DONE ->
                List.of(
                        DocumentKind.NOTIFICATION,
                        DocumentKind.APPLICATION,
                        DocumentKind.ANNEX,
                        DocumentKind.AGREEMENT,
                        DocumentKind.CERTIFICATES);
        };
    }

    /** Where a paper's file is. */
    public String file(DocumentKind kind) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath()
                + ReceiptPaperServlet.address(number, kind);
    }

    public RefusalReason[] getReasons() {
        return RefusalReason.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public boolean isIdCard() {
        return idCard;
    }

    public void setIdCard(boolean idCard) {
        this.idCard = idCard;
    }

    public boolean isFurther() {
        return further;
    }

    public void setFurther(boolean further) {
        this.further = further;
    }

    public boolean isSigned() {
        return signed;
    }

    public void setSigned(boolean signed) {
        this.signed = signed;
    }

    public String getIccid() {
        return iccid;
    }

    public void setIccid(String iccid) {
        this.iccid = iccid;
    }

    public RefusalReason getReason() {
        return reason;
    }

    public void setReason(RefusalReason reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
