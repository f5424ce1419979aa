package az.icaze.enrolment;

import az.icaze.audit.Unanswered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keys that the operator leaves unmade while a person stands at the desk (rule R56). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class UnansweredKeys implements Unanswered {

    @PersistenceContext
    EntityManager em;

    @Inject
    @ConfigProperty(name = "icaze.enrolment.answer-within", defaultValue = "PT15M")
    Duration answerWithin;

    /** Names the visits by their numbers. */
    @Override
    public List<String> due(Instant now) {
        return em.createQuery(
                        "select r.number from FirstReceipt r where r.state = KEYS and r.alarmedAt is null"
                                + " and r.stateSince <= :time order by r.number",
                        String.class)
                .setParameter("time", now.minus(answerWithin))
                .getResultList();
    }

    @Override
    public Optional<Alarm> told(String number, Instant now) {
        FirstReceipt receipt = em.find(FirstReceipt.class, number, LockModeType.PESSIMISTIC_WRITE);
        return receipt.alarm(now)
                ? Optional.of(new Alarm(
                        FirstReceipts.subject(receipt),
                        FirstReceiptState.KEYS.name(),
                        "the operator has not had the SIM card of visit " + number + " make its keys"))
                : Optional.empty();
    }
}
