package az.icaze.web.receipt;

import az.icaze.receipt.ReceiptOption;
import az.icaze.receipt.ReceiptView;
import az.icaze.receipt.Receipts;
import az.icaze.web.shell.Visitor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * What one can get and has applied for, as the page showed it when its next click arrives: else the click would mean
 * another line, or be lost with the line that is not there any more.
 */
@Named
@ViewScoped
public class ShownReceipts implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Receipts receipts;

    @Inject
    Visitor visitor;

    private transient List<ReceiptOption> options;
    private transient List<ReceiptView> applications;

    List<ReceiptOption> options() {
        if (options == null) {
            options = receipts.options(visitor.person());
        }
        return options;
    }

    List<ReceiptView> applications() {
        if (applications == null) {
            applications = receipts.applications(visitor.person());
        }
        return applications;
    }
}
