package az.icaze.subscription;

import az.icaze.identity.AsanImzaType;
import az.icaze.identity.Phone;
import az.icaze.operator.Operator;
import az.icaze.time.BakuTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** What the operators' services cost, and how they stand with it (rules R72, R90–R95). */
@ApplicationScoped
public class Fees {

    private static final FeeView NONE =
            new FeeView(FeeStanding.NONE, new BigDecimal("0.00"), Optional.empty(), Optional.empty());

    @Inject
    SubscriptionRegister register;

    @Inject
    FeeLedger ledger;

    @Inject
    Tariffs tariffs;

    @Inject
    Clock clock;

    /** How this number stands with the fee; {@link FeeStanding#NONE} also when there is no service on it. */
    @Transactional(TxType.MANDATORY)
    public FeeView of(Phone phone) {
        return register.find(phone).map(Subscription::view).map(this::of).orElse(NONE);
    }

    private FeeView of(SubscriptionView service) {
        BigDecimal fee = tariffs.on(BakuTime.date(clock.instant()), service.operator(), service.type())
                .monthlyFee();
        Optional<FeePeriod> open = ledger.open(service);
        if (fee.signum() == 0 || service.state() == SubscriptionState.CANCELLED) {
            return NONE;
        }
        return new FeeView(
                open.map(Fees::standing).orElse(FeeStanding.PAID),
                fee,
                open.filter(month -> month.is(FeeState.PLANNED)).map(FeePeriod::from),
                ledger.lastPaid(service).map(FeePeriod::from),
                open.flatMap(FeePeriod::unpaidOn));
    }

    private static FeeStanding standing(FeePeriod month) {
        return switch (month.state()) {
            case ASKED -> FeeStanding.ASKED;
            case UNPAID -> FeeStanding.UNPAID;
            case PLANNED, PAID, LAPSED -> FeeStanding.PAID;
        };
    }

    /** What a service of this type would cost a month on this number, AZN (rule R90); nought without a service there. */
    @Transactional(TxType.MANDATORY)
    public BigDecimal monthly(Phone phone, AsanImzaType type) {
        LocalDate today = BakuTime.date(clock.instant());
        return register.find(phone)
                .map(Subscription::view)
                .map(service -> tariffs.on(today, service.operator(), type).monthlyFee())
                .orElse(NONE.amount());
    }

    /** What the operator takes at once for three years of this type, AZN (rule R72). */
    @Transactional(TxType.MANDATORY)
    public BigDecimal activationPrice(Operator operator, AsanImzaType type, LocalDate day) {
        return tariffs.on(day, operator, type).activationPrice();
    }
}
