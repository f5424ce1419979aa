package az.icaze.prolongation;

import az.icaze.night.ChunkResult;
import az.icaze.night.DueItems;
import az.icaze.time.BakuTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The job {@code close-applications}: applications kept too long expire, with their notice (rule R77), and the promise of one
 * business day, where it was broken, raises its alarm (rule R74). What the sweep has done by day is not found any more.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ClosingApplications {

    private static final String EXPIRED = "EXPIRED|";

    @Inject
    OneByOne items;

    @Inject
    LastSteps steps;

    /** Each item is what is to become of an application and its number, {@code LATE|2026-U-0000123}; labelled by the former. */
    public DueItems due() {
        return new DueItems("""
                select 'EXPIRED|' || p.number as item, 'EXPIRED' as label from prolongation p
                where p.state = 'PENDING_SERVICE' and p.kept_until < cast(:day as date)
                and not exists (
                    select 1 from subscription_request q
                    where q.phone = p.phone and q.kind = 'PROLONG' and q.state = 'ASKED')
                union all
                select 'LATE|' || p.number, 'LATE' from prolongation p
                where p.state = 'PROCESSING' and p.alarmed_at is null
                and p.deadline <= cast(cast(:day as date) as timestamp) at time zone 'Asia/Baku'""", OneByOne.OPEN);
    }

    /**
     * Closes these, each the single way, in the order of their numbers; what is not due any more is refused as overtaken.
     *
     * @param day Baku date on which they were found due
     */
    public ChunkResult close(LocalDate day, List<String> wanted) {
        Instant begin = day.atStartOfDay(BakuTime.ZONE).toInstant();
        return items.each(wanted, (item, due) -> {
            boolean closed = item.startsWith(EXPIRED) ? steps.expire(due, day) : steps.alarm(due, begin);
            return closed ? OneByOne.DONE : ChunkResult.OVERTAKEN;
        });
    }
}
