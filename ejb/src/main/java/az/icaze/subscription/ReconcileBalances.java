package az.icaze.subscription;

import az.icaze.identity.Phone;
import az.icaze.night.ChunkResult;
import az.icaze.night.DueItems;
import az.icaze.operator.Operator;
import az.icaze.time.BakuTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares what the operators say they took and were paid with our months, line by line (rules R91, R93).
 *
 * <table>
 * <caption>What a line means</caption>
 * <tr><th>they say</th><th>we have</th><th>verdict</th><th>what is done</th></tr>
 * <tr><td>taken</td><td>paid</td><td>matched</td><td></td></tr>
 * <tr><td>taken</td><td>asked for, unpaid</td><td>differing</td><td>it is paid, as if they had answered so</td></tr>
 * <tr><td>not taken</td><td>unpaid, or asked for anew since</td><td>matched</td><td></td></tr>
 * <tr><td>not taken</td><td>paid, asked for</td><td>differing</td><td></td></tr>
 * <tr><td>another amount or number</td><td></td><td>differing</td><td></td></tr>
 * <tr><td></td><td>asked for on that day</td><td>only ours</td><td></td></tr>
 * <tr><td>a charge</td><td></td><td>only theirs</td><td></td></tr>
 * <tr><td>a top-up</td><td>unpaid</td><td>matched</td><td>it is asked for again</td></tr>
 * <tr><td>a top-up</td><td>asked for then, or again since</td><td>matched</td><td></td></tr>
 * <tr><td>a top-up</td><td>nothing that waits for it</td><td>not awaited</td><td></td></tr>
 * <tr><td>a top-up</td><td>no service</td><td>only theirs</td><td></td></tr>
 * </table>
 *
 * <p>A file never takes anything from anybody: it suspends no service and makes no month unpaid. What differs is for
 * people to look at.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ReconcileBalances {

    private static final String LINES = """
            reconciliation_line l join reconciliation_file file on file.id = l.file
            where l.verdict is null and file.complete and file.day <= :day""";

    private static final String JUDGE = """
            update reconciliation_line l set verdict = judged.verdict, ours = judged.ours, effect = judged.effect,
                our_amount = judged.our_amount, our_phone = judged.our_phone
            from (
                select l.id, f.state as ours, f.amount as our_amount, file.operator,
                    case when f.phone <> l.phone then f.phone end as our_phone,
                    case when l.kind = 'TOP_UP' then case when awaiting.id is not null then 'MATCHED'
                            when exists (
                                select 1 from subscription s where s.phone = l.phone and s.operator = file.operator)
                            then 'UNAWAITED' else 'THEIRS_ONLY' end
                        when l.line is null then 'OURS_ONLY'
                        when f.id is null then case when anew.id is null then 'THEIRS_ONLY' else 'MATCHED' end
                        when f.amount <> l.amount or f.phone <> l.phone then 'DIFFERING'
                        when l.outcome = 'DONE' then case when f.state = 'PAID' then 'MATCHED' else 'DIFFERING' end
                        when f.state in ('PAID', 'ASKED') then 'DIFFERING'
                        else 'MATCHED' end as verdict,
                    case when awaiting.state = 'UNPAID' then 'ASKED'
                        when l.outcome = 'DONE' and f.state in ('ASKED', 'UNPAID') and f.amount = l.amount
                            and f.phone = l.phone then 'PAID' end as effect
                from reconciliation_line l join reconciliation_file file on file.id = l.file
                left join subscription_fee f
                    on l.kind = 'CHARGE' and f.reference = l.reference and f.operator = file.operator
                left join lateral (
                    select m.id from subscription_fee m
                    where l.kind = 'CHARGE' and l.outcome <> 'DONE' and m.phone = l.phone
                    and starts_with(l.reference, concat('fee:', m.phone, ':',
                        cast(floor(extract(epoch from m.activated_at)) as bigint), ':'))
                    and m.asked_on >= file.day limit 1) as anew on true
                left join lateral (
                    select m.id, m.state from subscription_fee m
                    join subscription s on s.phone = m.phone and s.activated_at = m.activated_at
                    where l.kind = 'TOP_UP' and m.phone = l.phone and s.operator = file.operator
                    and (m.state = 'UNPAID' or m.state in ('ASKED', 'PAID')
                        and (m.answered_at is null or m.answered_at >= l.at) and (m.asked_on <= file.day or m.attempt > 1))
                    order by m.state = 'UNPAID' desc limit 1) as awaiting on true
                where l.id = any(:lines) and l.verdict is null and file.day <= :day) as judged
            where l.id = judged.id
            returning l.id, l.file, l.effect, l.reference, l.phone, judged.operator""";

    @PersistenceContext
    EntityManager em;

    @Inject
    SubscriptionRegister register;

    @Inject
    FeeLedger ledger;

    @Inject
    Clock clock;

    /** What has not been compared: an item is a line of {@code reconciliation_line}, its label the operator. */
    public DueItems due() {
        return new DueItems(
                "select cast(l.id as text) as item, file.operator as label from " + LINES,
                "select count(*) from " + LINES);
    }

    /**
     * Compares these lines and does what may be done about them.
     *
     * @param day Baku date of the night
     * @param items as {@link #due} names them
     * @return the line of its file for each
     */
    public ChunkResult reconcile(LocalDate day, List<String> items) {
        Long[] lines = items.stream().map(Long::valueOf).toArray(Long[]::new);
        register.holdAll("select phone from reconciliation_line where id = any(:of)", lines);
        List<?> judged = em.createNativeQuery(JUDGE, Tuple.class)
                .setParameter("lines", lines)
                .setParameter("day", day)
                .getResultList();
        Map<String, String> done = new HashMap<>();
        for (Object row : judged) {
            Tuple line = (Tuple) row;
            done.put(line.get("id").toString(), "file " + line.get("file") + " " + line.get("reference"));
            if (line.get("effect") != null) {
                // A run that waited for a person asks on the day on which it goes on, as ChargeDue does.
                follow(line, BakuTime.later(day, clock.instant()));
            }
        }
        return ChunkResult.of(items, done);
    }

    /** Few: answers and payments that were lost on their way to us. */
    private void follow(Tuple line, LocalDate day) {
        Phone phone = new Phone(line.get("phone", String.class));
        register.hold(phone);
        register.find(phone).ifPresent(service -> {
            if (line.get("effect").equals("PAID")) {
                Operator operator = Operator.valueOf(line.get("operator", String.class));
                ledger.notPaid(line.get("reference", String.class))
                        .ifPresent(month -> ledger.paid(month, service, at(line), OperatorReports.machine(operator)));
            } else {
                ledger.balanceIncreased(service, day);
            }
        });
    }

    private Instant at(Tuple line) {
        return (Instant) em.createNativeQuery("select at from reconciliation_line where id = :line", Instant.class)
                .setParameter("line", line.get("id"))
                .getSingleResult();
    }
}
