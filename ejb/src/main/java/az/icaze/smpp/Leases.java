package az.icaze.smpp;

import az.icaze.operator.Operator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;

/**
 * Which node speaks with an operator. A node that stands still loses the lease while it does, and notices when it goes on:
 * it then counts the time itself ({@link Link}).
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Leases {

    static final Duration LIFE = Duration.ofSeconds(20);

    @PersistenceContext
    EntityManager entities;

    /** Takes the lease for {@link #LIFE} from now, or takes it further. False when another node has it. */
    boolean hold(Operator operator, String node) {
        return entities.createNativeQuery("""
                                insert into smpp_lease (operator, holder, until)
                                values (:operator, :node, now() + make_interval(secs => :life))
                                on conflict (operator) do update set holder = excluded.holder, until = excluded.until
                                where smpp_lease.holder = excluded.holder or smpp_lease.until < now()""")
                        .setParameter("operator", operator.name())
                        .setParameter("node", node)
                        .setParameter("life", (double) LIFE.toSeconds())
                        .executeUpdate()
                == 1;
    }

    /** Lets another node have it at once. */
    void release(Operator operator, String node) {
        entities.createNativeQuery(
                        "update smpp_lease set until = '-infinity' where operator = :operator and holder = :node")
                .setParameter("operator", operator.name())
                .setParameter("node", node)
                .executeUpdate();
    }
}
