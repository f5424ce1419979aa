package az.icaze.web.receipt;

import az.icaze.receipt.QueueRow;
import az.icaze.receipt.QueueRow.Standing;
import az.icaze.receipt.ReceiptDesk;
import az.icaze.receipt.ReceiptReview;
import az.icaze.web.shell.Visitor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * The application before a clerk as the page showed it when his click arrives. Only who has taken it sees more than its
 * line in the queue.
 */
@Named
@ViewScoped
public class ShownReceipt implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReceiptDesk desk;

    @Inject
    Visitor visitor;

    private String number;
    private transient QueueRow row;
    private transient ReceiptReview review;

    /** Once, when the page is opened: that he looked is written down. */
    public void open() {
        if (isMine()) {
            getReview();
        }
    }

    public QueueRow getRow() {
        if (row == null) {
            row = desk.row(number == null ? "" : number, visitor.person());
        }
        return row;
    }

    public boolean isMine() {
        return getRow().standing() == Standing.MINE;
    }

    /** Only of one that this clerk has. */
    public ReceiptReview getReview() {
        if (review == null) {
            review = desk.review(number, visitor.person());
        }
        return review;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
