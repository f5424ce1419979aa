package az.icaze.subscription;

import az.icaze.identity.Phone;
import az.icaze.operator.BalanceIncreased;
import az.icaze.operator.CommandAnswered;
import az.icaze.time.BakuTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What sets a ledger of fees in motion: a day, an operator's answer, a payment. Each holds the number first. */
@ApplicationScoped
class FeeCollection {

    /** A month unpaid is tried once a day, lest a payment nobody told us of is never noticed (rule R93). */
    private static final String DUE = """
            select f.phone from subscription_fee f
            join subscription s on s.phone = f.phone and s.activated_at = f.activated_at
            where s.type = 'BUSINESS' and s.valid_until > :day
            and (f.state = 'PLANNED' and f.period_from <= :day and s.state = 'ACTIVE'
                or f.state = 'UNPAID' and f.asked_on < :day and s.state = 'SUSPENDED')
            order by f.phone""";

    @PersistenceContext
    EntityManager em;

    @Inject
    SubscriptionRegister register;

    @Inject
    FeeLedger ledger;

    @Inject
    Clock clock;

    /** The numbers with a fee to collect. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Phone> due(LocalDate day) {
        List<?> numbers =
                em.createNativeQuery(DUE, String.class).setParameter("day", day).getResultList();
        return numbers.stream().map(number -> new Phone((String) number)).toList();
    }

    /** Asks for what is due on one number, unless another node came first. */
    @Transactional(TxType.REQUIRES_NEW)
    void collect(Phone phone, LocalDate day) {
        register.hold(phone);
        register.find(phone).ifPresent(service -> ledger.collect(service, day));
    }

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
