package az.icaze.web.receipt;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Voen;
import az.icaze.receipt.ReceiptOption;
import az.icaze.receipt.ReceiptView;
import az.icaze.receipt.ReceiptWish;
import az.icaze.receipt.Receipts;
import az.icaze.signing.SessionState;
import az.icaze.signing.SessionView;
import az.icaze.web.shell.Language;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** What further certificates one can get online, and how far one's applications are (rules R59–R65). */
@Named
@RequestScoped
public class ReceiptPage {

    private static final String ASKED = "asked";
    private static final String NO_CITIZEN = "refusal.not-to-receive.no-citizen";

    @Inject
    Receipts receipts;

    @Inject
    ShownReceipts shown;

    @Inject
    Visitor visitor;

    @Inject
    Turnstile turnstile;

    @Inject
    Language language;

    @Inject
    ReceiptWords words;

    private boolean asked;
    private AsanImzaType type;
    private Voen organisation;
    private String position;

    /** Rings for PIN2. */
    public String apply() {
        ReceiptWish wish = new ReceiptWish(type, Optional.ofNullable(organisation), Optional.ofNullable(position));
        return turnstile.once(() -> {
            receipts.apply(wish, visitor.person(), language.getCode());
            return "/receipt/sign?faces-redirect=true";
        });
    }

    public String withdraw(String number) {
        return turnstile.once(() -> {
            receipts.withdraw(number, visitor.person());
            return "/receipt/index?faces-redirect=true";
        });
    }

    /** Each type, and what stands against it. */
    public List<ReceiptOption> getOptions() {
        return shown.options();
    }

    /** Those that can be applied for now. */
    public List<AsanImzaType> getTypes() {
        return shown.options().stream()
                .filter(option -> option.against().isEmpty())
                .map(ReceiptOption::type)
                .toList();
    }

    /** Whether nothing can be applied for before a visit to ASXM, for want of a Citizen certificate (rule R59). */
    public boolean isVisit() {
        return getOptions().stream().anyMatch(option -> option.against().equals(Optional.of(NO_CITIZEN)));
    }

    /** One's applications in words, the latest first. */
    public List<ReceiptWords.Application> getApplications() {
        List<AsanImzaType> open = getTypes();
        return shown.applications().stream()
                .map(view -> words.application(view, open.contains(view.type())))
                .toList();
    }

    /** Key of what stood in the way of the signature; what the telephone said only to who comes from it, for the draft lives on. */
    public String getFailure() {
        Optional<String> reason = receipts.draft(visitor.person()).flatMap(ReceiptView::reason);
        return reason.or(() -> Optional.of(asked)
                        .filter(comes -> comes)
                        .flatMap(comes -> receipts.signing(visitor.person()))
                        .filter(session -> session.state() == SessionState.COMPLETE)
                        .map(SessionView::outcome)
                        .map(outcome -> outcome.key()))
                .orElse("");
    }

    /** What the Business service costs a month, where one can apply for its certificate (rule R90); empty for nothing. */
    public String getFee() {
        return words.fee(shown.options());
    }

    public String getDone() {
        return asked ? ASKED : "";
    }

    /** From the address: {@code asked} for who was just asked for PIN2. */
    public void setDone(String done) {
        asked = ASKED.equals(done);
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
}
