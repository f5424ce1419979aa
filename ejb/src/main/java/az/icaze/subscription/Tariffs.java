package az.icaze.subscription;

import az.icaze.identity.AsanImzaType;
import az.icaze.operator.Operator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The operators' tariffs; each holds from its date until the next one. */
@ApplicationScoped
class Tariffs {

    @PersistenceContext
    EntityManager em;

    /** The tariff of this Baku date. */
    Tariff on(LocalDate day, Operator operator, AsanImzaType type) {
        List<?> found = em.createNativeQuery("""
                        select activation_price, monthly_fee from service_tariff
                        where operator = :operator and type = :type and valid_from <= :day
                        order by valid_from desc limit 1""", Tuple.class)
                .setParameter("operator", operator.name())
                .setParameter("type", type.name())
                .setParameter("day", day)
                .getResultList();
        if (found.isEmpty()) {
            throw new IllegalStateException("No tariff of " + operator + " for " + type + " on " + day);
        }
        Tuple tariff = (Tuple) found.get(0);
        return new Tariff(tariff.get(0, BigDecimal.class), tariff.get(1, BigDecimal.class));
    }
}
