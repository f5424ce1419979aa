package az.icaze.web.holder;

import az.icaze.enrolment.OwnVisits;
import az.icaze.identity.Phone;
import az.icaze.prolongation.Prolongations;
import az.icaze.receipt.ReceiptView;
import az.icaze.receipt.Receipts;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What is under way about one's numbers, wherever in the house that is known. */
@RequestScoped
public class KnownNumbers {

    @Inject
    Prolongations prolongations;

    @Inject
    OwnVisits visits;

    @Inject
    Receipts receipts;

    @Inject
    Visitor visitor;

    private List<ReceiptView> applications;

    NextStep.Beside about(Phone phone) {
        return new NextStep.Beside(
                prolongations.timeline(phone, visitor.person()),
                visits.unsigned(phone, visitor.person()),
                applications().stream()
                        .filter(view -> view.phone().equals(phone))
                        .toList());
    }

    private List<ReceiptView> applications() {
        if (applications == null) {
            applications = receipts.applications(visitor.person());
        }
        return applications;
    }
}
