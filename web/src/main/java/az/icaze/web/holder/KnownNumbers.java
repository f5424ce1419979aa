package az.icaze.web.holder;

import az.icaze.enrolment.OwnVisits;
import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import az.icaze.prolongation.Prolongations;
import az.icaze.receipt.ReceiptView;
import az.icaze.receipt.Receipts;
import az.icaze.signing.SessionState;
import az.icaze.web.receipt.UnsignedReceipts;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

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
    UnsignedReceipts unsigned;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    private List<ReceiptView> applications;

    NextStep.Beside about(Phone phone) {
        return new NextStep.Beside(
                prolongations.timeline(phone, visitor.person()),
                visits.unsigned(phone, visitor.person()),
                applications().stream()
                        .filter(view -> view.phone().equals(phone))
                        .toList(),
                phone.equals(visitor.person().phone()) ? asked() : Optional.empty());
    }

    /** What is awaited comes before what was not given. */
    private Optional<AskedForPin2> asked() {
        Optional<AskedForPin2> receipt = unsigned.find(visitor.person())
                .filter(found -> found.told(clock.instant()))
                .map(found -> new AskedForPin2(true, found.number(), found.type(), found.failure()));
        return receipt.filter(AskedForPin2::awaited).or(this::prolongation).or(() -> receipt);
    }

    private Optional<AskedForPin2> prolongation() {
        return prolongations
                .signing(visitor.person())
                .filter(session -> session.state() == SessionState.RUNNING)
                .flatMap(session -> prolongations
                        .application(visitor.person())
                        .map(draft -> new AskedForPin2(false, draft.number(), AsanImzaType.CITIZEN, Optional.empty())));
    }

    private List<ReceiptView> applications() {
        if (applications == null) {
            applications = receipts.applications(visitor.person());
        }
        return applications;
    }
}
