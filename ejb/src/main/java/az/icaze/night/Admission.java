package az.icaze.night;

import az.icaze.time.BakuTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which runs may be asked for past the timetable: of a day within reach, and one of a job and a day at a time. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Admission {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "icaze.night.days-back", defaultValue = "31")
    int daysBack;

    Instant now() {
        return clock.instant();
    }

    /** In Baku. */
    LocalDate today() {
        return BakuTime.date(now());
    }

    /** How many days ago the earliest is for which a run can be asked. */
    int daysBack() {
        return daysBack;
    }

    /**
     * To be called under {@link NightRuns#alone}: of two who ask at once the second sees the run of the first.
     *
     * @param day Baku date
     * @throws DayNotBegun when the day has not come in Baku
     * @throws DayTooLongAgo when it is further back than people may go
     * @throws RunUnderWay when a run of the job for the day has not ended
     */
    void admit(String job, LocalDate day) {
        within(day);
        onlyOne(job, day);
    }

    /** A rehearsal does nothing: it may be beside any other run. */
    void within(LocalDate day) {
        if (day.isAfter(today())) {
            throw new DayNotBegun();
        }
        if (day.isBefore(today().minusDays(daysBack))) {
            throw new DayTooLongAgo(daysBack);
        }
    }

    void onlyOne(String job, LocalDate day) {
        em.createQuery(
                        "select r.id from NightRun r where r.job = :job and r.day = :day and r.kind <> REHEARSAL"
                                + " and r.state not in (DONE, ABANDONED) order by r.id",
                        Long.class)
                .setParameter("job", job)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .ifPresent(run -> {
                    throw new RunUnderWay(run);
                });
    }
}
