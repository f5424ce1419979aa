package az.icaze.subscription;

import az.icaze.identity.Phone;
import az.icaze.night.ChunkResult;
import az.icaze.night.DueItems;
import az.icaze.operator.Operator;
import az.icaze.operator.OperatorCommands;
import az.icaze.operator.OperatorCommands.Charge;
import az.icaze.operator.OperatorCommands.Service;
import az.icaze.sms.TextMessages;
import az.icaze.sms.TextMessages.Notice;
import az.icaze.sms.TextTemplate;
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
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Suspends, many at once, the services whose fee is not paid: no operator answered for it in time, or so many were refused
 * in a day that the {@link SuspensionBreaker} left it to the night (rule R92). And undoes it, when the night was wrong.
 *
 * <p>The time to answer begins when the charge leaves the house: one that waits for the broker is unanswered through no
 * operator's or payer's fault. A charge without an answer counts as unpaid but stays asked for: {@link ChargeDue} says it again under its old
 * reference, and an answer that comes late still counts.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SuspendUnpaid {

    private static final String DUE = """
            s.type = 'BUSINESS' and s.state <> 'CANCELLED' and not f.service_suspended
            and (f.state = 'ASKED' and f.asked_on <= %1$s and not %2$s or f.state = 'UNPAID')
            and not exists (select 1 from fee_suspension before where before.reference = f.reference
                and before.day = :day)""";

    private static final String POPULATION =
            "select count(*) from subscription where type = 'BUSINESS' and state = 'ACTIVE'";

    private static final String SUSPEND = """
            with unpaid as (
                update subscription_fee f set state = 'UNPAID', service_suspended = true
                from (select f.id as month from %s where %s) as due
                where f.id = due.month
                returning f.id, f.phone, f.activated_at, f.operator, f.reference, f.amount, f.period_from),
            suspended as (
                update subscription s set unpaid_term = s.activated_at,
                    state = case when s.state = 'ACTIVE' then 'SUSPENDED' else s.state end
                from unpaid where s.phone = unpaid.phone and s.activated_at = unpaid.activated_at),
            kept as (
                insert into fee_suspension (fee, reference, phone, day, suspended_at)
                select id, reference, phone, :day, :now from unpaid)
            select id, phone, operator, reference, amount, cast(period_from as text) from unpaid order by id""";

    /**
     * What was judged by an answer is asked for anew; what was not answered gets a whole answer time more. The charge is said
     * again while it is the one that suspended; another is on its way.
     */
    private static final String UNDO = """
            with standing as (
                select x.id, x.fee, x.reference, s.phone, s.operator,
                    case when f.answered_at is null and f.operator = s.operator and f.reference = x.reference
                        then f.amount end as unanswered,
                    f.period_from
                from fee_suspension x join %s on f.id = x.fee
                where x.day = :day and x.undone_at is null
                and f.service_suspended and f.state in ('UNPAID', 'ASKED')
                and not exists (select 1 from fee_suspension later where later.fee = x.fee and later.id > x.id)),
            undone as (
                update fee_suspension x set undone_at = :now from standing where x.id = standing.id),
            judged_again as (
                update subscription_fee f set service_suspended = false,
                    asked_on = case when f.answered_at is null then cast(cast(:now as timestamptz) at time zone 'Asia/Baku' as date) + 1 else f.asked_on end,
                    state = case when f.state = 'UNPAID' and f.answered_at is not null then 'PLANNED' else 'ASKED' end
                from standing where f.id = standing.fee)
            select fee, phone, operator, reference, unanswered, cast(period_from as text) from standing order by fee""";

    @PersistenceContext
    EntityManager em;

    @Inject
    SubscriptionRegister register;

    @Inject
    OperatorCommands commands;

    @Inject
    TextMessages texts;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "icaze.fee.answer-days", defaultValue = "1")
    int answerDays;

    /** The services to suspend on a day: an item is a month of {@code subscription_fee}, its label the operator. */
    public DueItems due() {
        return new DueItems(
                "select cast(f.id as text) as item, s.operator as label from " + ChargeDue.MONTHS + " where "
                        + unpaid(),
                POPULATION);
    }

    private String unpaid() {
        String asked = "(cast(:day as date) - %d)".formatted(answerDays);
        return DUE.formatted(asked, OperatorCommands.chargeWaited("f.phone", "f.reference", asked));
    }

    /**
     * Suspends these. What was paid or answered meanwhile is refused as overtaken.
     *
     * @param day Baku date
     * @param items as {@link #due} names them
     * @return the references of the charges that were not paid
     */
    public ChunkResult suspend(LocalDate day, List<String> items) {
        List<Standing> unpaid = change(SUSPEND.formatted(ChargeDue.CHOSEN, unpaid()), day, items);
        commands.suspendAll(
                unpaid.stream().map(one -> one.service("suspend:" + day)).toList());
        texts.sendAll(unpaid.stream()
                .map(one -> one.notice(
                        TextTemplate.FEE_UNPAID, Map.of("price", TextTemplate.money(one.amount())), "UNPAID:" + day))
                .toList());
        return result(items, unpaid);
    }

    /**
     * Undoes suspensions of a day, as long as they stand: the services go on, and the next nights judge the months again.
     * What no operator answered for is said again at once, under its old reference.
     * What was paid, ended or undone meanwhile is refused as overtaken.
     *
     * @param day Baku date of the run that suspended them
     * @param items as {@link #due} named them
     * @return the references of the charges that were not paid
     */
    public ChunkResult undo(LocalDate day, List<String> items) {
        List<Standing> undone = change(UNDO.formatted(ChargeDue.CHOSEN), day, items);
        register.oweNothing(undone.stream().map(Standing::phone).toList());
        commands.restoreAll(
                undone.stream().map(one -> one.service("restore:" + day)).toList());
        commands.chargeAgain(
                undone.stream()
                        .filter(one -> one.amount() != null)
                        .map(Standing::charge)
                        .toList(),
                BakuTime.date(clock.instant()));
        texts.sendAll(undone.stream()
                .map(one -> one.notice(TextTemplate.SUSPENSION_UNDONE, Map.of(), "UNDONE:" + day))
                .toList());
        return result(items, undone);
    }

    /**
     * A month that was changed.
     *
     * @param amount of the fee; null where nothing is asked for
     * @param from its first day
     */
    private record Standing(
            String item, Phone phone, Operator operator, String reference, BigDecimal amount, LocalDate from) {

        Charge charge() {
            return new Charge(operator, phone, reference, amount, FeeLedger.description(from));
        }

        Service service(String what) {
            return new Service(operator, phone, reference + ":" + what);
        }

        Notice notice(TextTemplate template, Map<String, String> arguments, String what) {
            return new Notice(phone, template, arguments, reference + ":" + what);
        }
    }

    private List<Standing> change(String update, LocalDate day, List<String> items) {
        Long[] months = items.stream().map(Long::valueOf).toArray(Long[]::new);
        register.holdAll(months);
        List<?> rows = em.createNativeQuery(update, Object[].class)
                .setParameter("months", months)
                .setParameter("day", day)
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Standing(
                        String.valueOf(row[0]),
                        new Phone((String) row[1]),
                        Operator.valueOf((String) row[2]),
                        (String) row[3],
                        (BigDecimal) row[4],
                        LocalDate.parse((String) row[5])))
                .toList();
    }

    private static ChunkResult result(List<String> items, List<Standing> changed) {
        Map<String, String> done = new HashMap<>();
        changed.forEach(one -> done.put(one.item(), one.reference()));
        return ChunkResult.of(items, done);
    }
}
