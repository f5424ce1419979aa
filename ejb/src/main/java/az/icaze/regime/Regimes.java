package az.icaze.regime;

import az.icaze.time.BakuTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The curfews. Anybody may read them: the notice stands on the home page (R3). */
@Stateless
@PermitAll
public class Regimes {

    @PersistenceContext
    EntityManager em;

    /** Days; the longest permit while the regime has no end (R7). */
    @Inject
    @ConfigProperty(name = "icaze.permit.max-days", defaultValue = "31")
    int longestPermit;

    /**
     * The regime in force at an instant, with the activities permitted on that Baku date; the youngest, should two
     * overlap (R2).
     */
    public Optional<RegimeView> inForce(Instant instant) {
        LocalDate day = BakuTime.date(instant);
        // A day more, because the last night ends on the morning after the last date.
        return em.createQuery("""
                        select r from Regime r
                        where r.validFrom <= :day and (r.validTo is null or r.validTo >= :yesterday)
                        order by r.validFrom desc, r.code""", Regime.class)
                .setParameter("day", day)
                .setParameter("yesterday", day.minusDays(1))
                .getResultStream()
                .filter(regime -> regime.inForceAt(instant))
                .findFirst()
                .map(regime -> regime.view(day, longestPermit));
    }
}
