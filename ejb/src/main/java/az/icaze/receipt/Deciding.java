package az.icaze.receipt;

import az.icaze.identity.SignedInPerson;
import az.icaze.sms.TextTemplate;
import az.icaze.subscription.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.Map;

/** A clerk's yes or no, and all that follows from it, in one transaction (rules R62, R63). */
@ApplicationScoped
class Deciding {

    @Inject
    Queue queue;

    @Inject
    Applications applications;

    @Inject
    Conditions conditions;

    @Inject
    Issuing issuing;

    @Inject
    Notices notices;

    @Inject
    Subscriptions subscriptions;

    /** @param asked as the state registers answered just now */
    @Transactional(TxType.REQUIRES_NEW)
    ReceiptDecision approve(String number, Asked asked, SignedInPerson clerk) {
        ReceiptApplication application = inHands(number, clerk);
        conditions.require(application);
        if (conditions.takesAnotherClerk(application)) {
            applications.step(application, "proposed", clerk, Map.of(), application::propose);
            return ReceiptDecision.PROPOSED;
        }
        Issuing.Issued issued = issuing.issue(application, asked, clerk);
        Map<String, String> facts =
                new HashMap<>(Map.of("outcome", issued.decision().name()));
        application.hands().firstClerk().ifPresent(first -> facts.put("firstClerk", first));
        applications.step(application, "approved", clerk, facts, now -> application.approve(issued.until(), now));
        return issued.decision();
    }

    @Transactional(TxType.MANDATORY)
    void reject(String number, Rejection rejection, SignedInPerson clerk) {
        ReceiptApplication application = inHands(number, clerk);
        applications.step(
                application,
                "rejected",
                clerk,
                Map.of("reason", rejection.key()),
                now -> application.reject(rejection.key(), rejection.words(), now));
        notices.send(application, TextTemplate.RECEIPT_REJECTED, Map.of("number", number));
    }

    /** The number is held first: so a withdrawal, or the end of the service, comes before or after it. */
    private ReceiptApplication inHands(String number, SignedInPerson clerk) {
        applications.find(number).map(ReceiptApplication::phone).ifPresent(subscriptions::hold);
        return queue.inHands(number, clerk);
    }
}
