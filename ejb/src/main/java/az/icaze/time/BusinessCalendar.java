package az.icaze.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Business days in Azerbaijan: Monday to Friday but for holidays, with the days that were transferred (rule R74). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class BusinessCalendar {

    @PersistenceContext
    EntityManager em;

    /** The first business day after this Baku date. */
    public LocalDate nextBusinessDay(LocalDate day) {
        return after(day).next(day);
    }

    /**
     * When something must be done that may take some business days: the end of the last of them. The day on which it
     * began is none of them, whatever the hour.
     *
     * @param businessDays at least 1
     * @return the first instant that is too late, 00:00 in Baku of the day after
     */
    public Instant deadline(Instant since, int businessDays) {
        LocalDate begun = BakuTime.date(since);
        return BakuTime.endOf(after(begun).next(begun, businessDays));
    }

    private WorkingDays after(LocalDate day) {
        List<?> exceptions = em.createNativeQuery(
                        "select day, working from calendar_exception where day > :day", Tuple.class)
                .setParameter("day", day)
                .getResultList();
        return new WorkingDays(exceptions.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(
                        row -> row.get(0, Date.class).toLocalDate(), row -> row.get(1, Boolean.class))));
    }
}
