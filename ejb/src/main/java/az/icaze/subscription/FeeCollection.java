package az.icaze.subscription;

import az.icaze.operator.BalanceIncreased;
import az.icaze.operator.CommandAnswered;
import az.icaze.time.BakuTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;

/** What sets a ledger of fees in motion by day: an operator's answer, a payment. Each holds the number first. */
@ApplicationScoped
class FeeCollection {

    @Inject
    SubscriptionRegister register;

    @Inject
    FeeLedger ledger;

    @Inject
    Clock clock;

    /** An answer to another command, or one given before, is nothing to the ledger. */
    @Transactional(TxType.MANDATORY)
    void answered(@Observes CommandAnswered answer) {
        ledger.payer(answer.operator(), answer.reference()).ifPresent(phone -> {
            register.hold(phone);
            ledger.asked(answer.reference()).ifPresent(month -> answered(month, answer));
        });
    }

    private void answered(FeePeriod month, CommandAnswered answer) {
        Subscription service = register.find(month.phone()).orElseThrow();
        if (answer.outcome() == CommandAnswered.Outcome.DONE) {
            ledger.paid(month, service, answer.at(), OperatorReports.machine(answer.operator()));
        } else {
            ledger.refused(month, service, today(), answer.at(), OperatorReports.machine(answer.operator()));
        }
    }

    /** Takes the fee at once from who owes it, without anyone's doing (rule R93). */
    @Transactional(TxType.MANDATORY)
    void paidIn(@Observes BalanceIncreased balance) {
        register.hold(balance.phone());
        register.find(balance.phone())
                .filter(service -> service.view().operator() == balance.operator())
                .ifPresent(service -> ledger.balanceIncreased(service, today()));
    }

    private LocalDate today() {
        return BakuTime.date(clock.instant());
    }
}
