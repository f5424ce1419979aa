package az.icaze.subscription;

import az.icaze.identity.Machine;
import az.icaze.operator.Operator;
import az.icaze.operator.ServiceEvent;
import az.icaze.operator.SimReplaced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes what the operators report about their services, in the transaction that took the message. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OperatorReports {

    @Inject
    SubscriptionRegister register;

    @Inject
    FeeLedger fees;

    @Inject
    Dialogue dialogue;

    void happened(@Observes ServiceEvent event) {
        register.note(Word.of(event), machine(event.operator()));
        fees.follow(event.phone());
        dialogue.done(event);
    }

    void replaced(@Observes SimReplaced card) {
        register.note(Word.of(card), machine(card.operator()));
        fees.follow(card.phone());
    }

    static Machine machine(Operator operator) {
        return new Machine("operator:" + operator);
    }
}
