package az.icaze.permit;

import az.icaze.night.ChunkResult;
import az.icaze.night.DueItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/**
 * The job {@code expire-permits}: notes which permits are over, because their last night is, or the curfew has ended before
 * it (rules R2, R29). The permit itself stays as it was signed (rule R27).
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ExpiringPermits {

    /** On the whole of the day: a night over midnight ends on the morning after, when a run before it must not see it as over. */
    private static final String DUE = """
            select p.number, n.last_night, p.last_night as asked,
                case when p.status = 'DRAFT' then 'DRAFT' when n.last_night < p.last_night then 'REGIME_ENDED'
                    else 'LAST_NIGHT' end as reason,
                case when p.status = 'DRAFT' then cast(n.last_night + 1 as timestamp)
                    when p.curfew_from < p.curfew_to then n.last_night + p.curfew_to
                    else n.last_night + 1 + p.curfew_to end at time zone 'Asia/Baku' as over_at
            from permit p left join regime r on r.code = p.regime
            cross join lateral (select least(p.last_night, r.valid_to) as last_night) n
            where p.status <> 'REJECTED'
            and (n.last_night < cast(:day as date) - 1
                or n.last_night = cast(:day as date) - 1 and p.curfew_from < p.curfew_to)
            and not exists (select 1 from permit_expiry e where e.permit = p.number and e.last_night = p.last_night)""";

    @PersistenceContext
    EntityManager em;

    /** Each item is a permit's number; labelled by the reason. */
    public DueItems due() {
        return new DueItems(
                "select d.number as item, d.reason as label from (" + DUE + ") d",
                "select count(*) from permit where status <> 'REJECTED'");
    }

    /**
     * Notes these, in one statement; what is not over, or noted already, is refused as overtaken.
     *
     * @param day Baku date on which they were found due
     */
    public ChunkResult expire(LocalDate day, List<String> items) {
        Map<String, String> done = new HashMap<>();
        em.unwrap(Session.class)
                .createNativeQuery("""
                        insert into permit_expiry (permit, last_night, reason, over_at, noted_on)
                        select d.number, d.asked, d.reason, d.over_at, cast(:day as date)
                        from (%s and p.number = any(:items)) d order by d.number
                        on conflict (permit, last_night) do nothing returning permit, id""".formatted(DUE), Object[].class)
                .setParameter("day", day)
                .setParameter("items", items.toArray(String[]::new))
                .getResultList()
                .forEach(row -> done.put((String) row[0], row[1].toString()));
        Map<String, String> refused = new HashMap<>();
        items.stream()
                .filter(item -> !done.containsKey(item))
                .forEach(item -> refused.put(item, ChunkResult.OVERTAKEN));
        return new ChunkResult(done, refused);
    }
}
