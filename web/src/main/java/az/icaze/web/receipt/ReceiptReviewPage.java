package az.icaze.web.receipt;

import az.icaze.pki.SubjectOrganisation;
import az.icaze.receipt.ReceiptDesk;
import az.icaze.receipt.Rejection;
import az.icaze.receipt.RejectionReason;
import az.icaze.web.shell.Turnstile;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A clerk's yes or no to one application (rules R62, R63). */
@Named
@RequestScoped
public class ReceiptReviewPage {

    /** A reason to choose, with the key of the words that the applicant reads. */
    public record Choice(RejectionReason reason, String key) {}

    @Inject
    ReceiptDesk desk;

    @Inject
    ShownReceipt shown;

    @Inject
    Visitor visitor;

    @Inject
    Turnstile turnstile;

    private RejectionReason reason;
    private String words;

    public String claim() {
        return turnstile.once(() -> {
            desk.claim(shown.getNumber(), visitor.person());
            return "/staff/receipt-review?faces-redirect=true&number=" + shown.getNumber();
        });
    }

    public String release() {
        return turnstile.once(() -> {
            desk.release(shown.getNumber(), visitor.person());
            return queue("RELEASED");
        });
    }

    public String approve() {
        return turnstile.once(
                () -> queue(desk.approve(shown.getNumber(), visitor.person()).name()));
    }

    public String reject() {
        Rejection rejection = new Rejection(reason, Optional.ofNullable(words));
        return turnstile.once(() -> {
            desk.reject(shown.getNumber(), rejection, visitor.person());
            return queue("REJECTED");
        });
    }

    private static String queue(String done) {
        return "/staff/receipts?faces-redirect=true&done=" + done;
    }

    /** The organisation as signed; empty where there is none. */
    public String getOrganisation() {
        return shown.getReview().organisation().map(ReceiptReviewPage::line).orElse("");
    }

    /** The organisation as the register has it now; empty where there is none. */
    public String getOrganisationNow() {
        return shown.getReview()
                .facts()
                .organisation()
                .map(ReceiptReviewPage::line)
                .orElse("");
    }

    private static String line(SubjectOrganisation organisation) {
        return Stream.of(
                        Optional.of(organisation.name()),
                        Optional.of(organisation.voen().value()),
                        organisation.position())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    public List<Choice> getChoices() {
        return Arrays.stream(RejectionReason.values())
                .map(each -> new Choice(
                        each,
                        "receipt.reason." + each.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .toList();
    }

    public RejectionReason getReason() {
        return reason;
    }

    public void setReason(RejectionReason reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
