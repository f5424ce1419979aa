package az.icaze.subscription;

import az.icaze.identity.Phone;
import az.icaze.night.ChunkResult;
import az.icaze.night.DueItems;
import az.icaze.operator.Operator;
import az.icaze.operator.OperatorCommands;
import az.icaze.operator.OperatorCommands.Charge;
import az.icaze.time.BakuTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Has the operators take the fees of a day, many at once (rules R91, R93, R94). What a month's reference, amount and first
 * day are is what {@link FeePeriod} says of a single one; here the database works it out for all of them.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ChargeDue {

    /** Months with their services, as long as these run in the same term. */
    static final String MONTHS = """
            subscription_fee f join subscription s on s.phone = f.phone and s.activated_at = f.activated_at""";

    /** Those of {@code :months}: sought by nothing else, or the planner would go through all that is owed, chunk by chunk. */
    static final String CHOSEN = """
            (select * from subscription_fee where id = any(:months) offset 0) as f
            join subscription s on s.phone = f.phone and s.activated_at = f.activated_at""";

    /**
     * Months whose first day has come; and those the service stands suspended for, once a day, lest a payment nobody told
     * us of is never noticed (rule R93). One that could not be used before a later day is due on that day. And those that a
     * night was to suspend for and did not: refused and left to it by the {@link SuspensionBreaker}, or asked for and not
     * answered. An answer time later {@link SuspendUnpaid} finds them again.
     */
    private static final String DUE = """
            s.type = 'BUSINESS' and s.valid_until > :day
            and (f.state = 'PLANNED' and f.period_from <= :day and s.state = 'ACTIVE'
                    and cast(s.usable_since at time zone 'Asia/Baku' as date) <= :day
                or f.state in ('UNPAID', 'ASKED') and f.service_suspended and f.asked_on < :day and s.state = 'SUSPENDED'
                or f.state = 'UNPAID' and not f.service_suspended and f.asked_on < :day and s.state = 'ACTIVE'
                or f.state = 'ASKED' and not f.service_suspended and f.asked_on <= %1$s and s.state = 'ACTIVE'
                    and not %2$s)""";

    private static final String POPULATION =
            "select count(*) from subscription where type = 'BUSINESS' and state in ('ACTIVE', 'SUSPENDED')";

    /** Left alone: months with a nought tariff, and those that a night missed for weeks moves by months. */
    private static final String ASK = """
            update subscription_fee f set
                anchor = case when due.first > f.period_from then due.first else f.anchor end,
                period_from = due.first,
                attempt = f.attempt + 1,
                reference = concat('fee:', f.phone, ':', cast(floor(extract(epoch from f.activated_at)) as bigint), ':',
                    to_char(due.first, 'YYYY-MM-DD'), ':', f.attempt + 1),
                operator = due.operator, amount = due.fee, asked_on = :day, answered_at = null, again = false,
                state = 'ASKED'
            from (
                select f.id as month, s.operator, moved.first, tariff.monthly_fee as fee
                from %s
                cross join lateral (select greatest(f.period_from, case when f.state = 'UNPAID' then :day
                    else cast(s.usable_since at time zone 'Asia/Baku' as date) end) as first) as moved
                cross join lateral (select monthly_fee from service_tariff t
                    where t.operator = s.operator and t.type = s.type and t.valid_from <= moved.first
                    order by t.valid_from desc limit 1) as tariff
                where %s and not (%s)
                and moved.first <= :day and :day < moved.first + 27 and tariff.monthly_fee > 0) as due
            where f.id = due.month
            returning f.id, f.phone, f.operator, f.reference, f.amount, cast(f.period_from as text)""";

    /** Asked for, and no answer came. */
    private static final String UNANSWERED = "f.state = 'ASKED' or f.state = 'UNPAID' and f.answered_at is null";

    private static final String ASK_AGAIN = """
            update subscription_fee f set state = 'ASKED', asked_on = :day
            from (select f.id as month from %s where %s and (%s)) as due
            where f.id = due.month
            returning f.id, f.phone, f.operator, f.reference, f.amount, cast(f.period_from as text)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    SubscriptionRegister register;

    @Inject
    FeeLedger ledger;

    @Inject
    OperatorCommands commands;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "icaze.fee.answer-days", defaultValue = "1")
    int answerDays;

    /** The fees due on a day: an item is a month of {@code subscription_fee}, its label the operator. */
    public DueItems due() {
        return new DueItems(
                "select cast(f.id as text) as item, s.operator as label from " + MONTHS + " where " + due(answerDays),
                POPULATION);
    }

    /** The night of the last day on which it could have been suspended for is over. */
    private static String due(int answerDays) {
        String asked = "(cast(:day as date) - %d)".formatted(answerDays + 1);
        return DUE.formatted(asked, OperatorCommands.chargeWaited("f.phone", "f.reference", asked));
    }

    /**
     * Has the operators asked for these months. What is not due any more is refused as overtaken; what no operator
     * answered for is said again under its old reference.
     *
     * @param day Baku date
     * @param items as {@link #due} names them
     * @return the references of what was asked for
     */
    public ChunkResult charge(LocalDate day, List<String> items) {
        return chargeOn(BakuTime.later(day, clock.instant()), items);
    }

    /** A run that waited for a person asks on the day on which it goes on: that day begins the answer time and a new month. */
    private ChunkResult chargeOn(LocalDate day, List<String> items) {
        Long[] months = items.stream().map(Long::valueOf).toArray(Long[]::new);
        register.holdAll(months);
        Map<String, String> done = new HashMap<>();
        commands.chargeAll(asked(ASK.formatted(CHOSEN, due(answerDays), UNANSWERED), day, months, done));
        if (done.size() < months.length) {
            commands.chargeAgain(
                    asked(ASK_AGAIN.formatted(CHOSEN, due(answerDays), UNANSWERED), day, months, done), day);
        }
        Set<String> left = new TreeSet<>(items);
        left.removeAll(done.keySet());
        if (!left.isEmpty()) {
            chargeSingly(day, left, done);
        }
        return ChunkResult.of(items, done);
    }

    private List<Charge> asked(String update, LocalDate day, Long[] months, Map<String, String> done) {
        List<?> rows = em.createNativeQuery(update, Object[].class)
                .setParameter("day", day)
                .setParameter("months", months)
                .getResultList();
        return rows.stream().map(row -> asked((Object[]) row, done)).toList();
    }

    private static Charge asked(Object[] month, Map<String, String> done) {
        String reference = (String) month[3];
        done.put(String.valueOf(month[0]), reference);
        return new Charge(
                Operator.valueOf((String) month[2]),
                new Phone((String) month[1]),
                reference,
                (BigDecimal) month[4],
                FeeLedger.description(LocalDate.parse((String) month[5])));
    }

    /** Few: whose rule needs more than a comparison. */
    private void chargeSingly(LocalDate day, Set<String> left, Map<String, String> done) {
        List<?> due = em.createNativeQuery(
                        "select cast(f.id as text), f.phone from " + CHOSEN + " where " + due(answerDays)
                                + " order by f.id",
                        Object[].class)
                .setParameter("day", day)
                .setParameter("months", left.stream().map(Long::valueOf).toArray(Long[]::new))
                .getResultList();
        for (Object row : due) {
            Object[] month = (Object[]) row;
            Phone phone = new Phone((String) month[1]);
            register.hold(phone);
            register.find(phone)
                    .flatMap(service -> ledger.collect(service, day))
                    .ifPresent(reference -> done.put((String) month[0], reference));
        }
    }
}
