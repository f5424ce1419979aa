package az.icaze.receipt;

import az.icaze.identity.SignedInPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;

/** What the house itself knows of an application, for the clerk who has it; that he looked stands in the trail. */
@ApplicationScoped
class Reviewing {

    @Inject
    Queue queue;

    @Inject
    Applications applications;

    @Inject
    Eligibility eligibility;

    @Inject
    Conditions conditions;

    /** What was signed: enough to ask the state registers. */
    @Transactional(TxType.REQUIRES_NEW)
    Signed signed(String number, SignedInPerson clerk) {
        ReceiptApplication application = queue.inHands(number, clerk);
        return new Signed(application.fin(), application.type(), application.organisation());
    }

    /** Everything; looking is an act, after which he keeps it for as long as before. */
    @Transactional(TxType.REQUIRES_NEW)
    ReceiptReview review(String number, RegisterFacts facts, SignedInPerson clerk) {
        ReceiptApplication application = queue.inHands(number, clerk);
        applications.step(application, "reviewed", clerk, Map.of(), application::touch);
        return new ReceiptReview(
                number,
                application.fin(),
                application.phone(),
                application.type(),
                application.submittedAt().orElseThrow(),
                application.name(),
                application.document(),
                application.organisation(),
                conditions.signature(application),
                application.hands().firstClerk(),
                conditions.takesAnotherClerk(application),
                eligibility.service(application.phone()),
                eligibility.needsAnotherService(application.type(), application.phone()),
                conditions.against(application).map(reason -> new NotToReceive(reason).key()),
                facts);
    }
}
