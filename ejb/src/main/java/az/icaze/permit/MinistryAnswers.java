package az.icaze.permit;

import az.icaze.identity.Machine;
import az.icaze.identity.PermitNumber;
import az.icaze.mia.MiaAnswer;
import az.icaze.mia.PermitHandedOver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Moves permits as the Ministry's side tells: handed to its queue, accepted, rejected (R26, R29). */
@ApplicationScoped
class MinistryAnswers {

    private static final System.Logger LOG = System.getLogger(MinistryAnswers.class.getName());

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    PermitTrail trail;

    /** Within the relay's transaction over a whole batch: nothing about one permit may throw here. */
    void handedOver(@Observes PermitHandedOver handed) {
        Permit permit = locked(handed.number());
        if (permit == null) {
            LOG.log(Level.ERROR, "The Ministry was sent permit {0}, which is not there", handed.number());
        } else if (permit.handedOver(handed.at())) {
            trail.step(permit.number(), PermitStep.Kind.SENT, PermitStatus.CONFIRMED, Machine.SYSTEM, handed.at());
        }
    }

    /**
     * The first answer counts; the same once more is no news; the opposite changes nothing and is for somebody to ask
     * the Ministry about. An answer to what was never sent throws, and ends in the dead-letter queue.
     */
    void answered(@Observes MiaAnswer answer) {
        Permit permit = locked(answer.number());
        if (permit == null) {
            throw new IllegalStateException(
                    "The Ministry answers to permit " + answer.number() + ", which is not there");
        }
        PermitStatus from = permit.status();
        Instant now = clock.instant();
        switch (permit.answered(answer, now)) {
            case OVERTOOK -> {
                trail.step(permit.number(), PermitStep.Kind.SENT, from, Machine.SYSTEM, now);
                moved(permit, PermitStatus.SENT, answer, now);
            }
            case MOVED -> moved(permit, from, answer, now);
            case REPEATED -> LOG.log(Level.INFO, "The Ministry answered permit {0} once more", answer.number());
            case CONTRADICTED -> {
                LOG.log(Level.ERROR, "The Ministry contradicts its answer to permit {0}", answer.number());
                trail.audited(Machine.MIA, answer.number(), "answer-contradicted", from, from);
            }
        }
    }

    private void moved(Permit permit, PermitStatus from, MiaAnswer answer, Instant now) {
        if (answer.accepted()) {
            trail.step(permit.number(), PermitStep.Kind.ACCEPTED, from, Machine.MIA, now);
            return;
        }
        PermitStep.Reason reason = new PermitStep.Reason(answer.reasonKey(), List.of(), answer.reason());
        trail.step(permit.number(), PermitStep.Kind.REJECTED, from, Machine.MIA, now, reason);
    }

    private Permit locked(PermitNumber number) {
        return em.find(Permit.class, number.value(), LockModeType.PESSIMISTIC_WRITE);
    }
}
