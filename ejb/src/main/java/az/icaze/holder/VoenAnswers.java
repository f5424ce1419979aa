package az.icaze.holder;

import az.icaze.identity.Fin;
import az.icaze.identity.Machine;
import az.icaze.identity.TaxRegistration.Registered;
import az.icaze.sms.TextMessages;
import az.icaze.sms.TextTemplate;
import az.icaze.sms.Urgency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers of the tax service (rule R44), one for each application. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class VoenAnswers {

    private static final int BATCH = 200;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    HolderRequests requests;

    @Inject
    TextMessages texts;

    @Inject
    Clock clock;

    /**
     * One that waits for its answer.
     *
     * @param number names it to the tax service
     */
    record Awaited(long id, String number, Fin fin) {}

    /** Those that wait and were not asked about in the last minute; first who was never asked about, then the oldest. */
    List<Awaited> awaited() {
        return em.createQuery(
                        "select r from HolderRequest r where r.state = SIGNED"
                                + " and (r.nextTry is null or r.nextTry <= :now) order by r.nextTry nulls first, r.id",
                        HolderRequest.class)
                .setParameter("now", clock.instant())
                .setMaxResults(BATCH)
                .getResultStream()
                .map(request -> new Awaited(request.id(), request.number(), request.fin()))
                .toList();
    }

    /** Nobody answered; it is asked again in a minute, unless another node has the answer meanwhile. */
    void postpone(long id) {
        HolderRequest request = em.find(HolderRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (request.state() == RequestState.SIGNED) {
            request.tryAt(clock.instant().plus(PAUSE));
        }
    }

    /** Empty where the tax service does not register him. */
    void came(long id, Optional<Registered> answer) {
        HolderRequest request = em.find(HolderRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (request.state() != RequestState.SIGNED) {
            return;
        }
        if (answer.isPresent()) {
            request.registered(answer.get());
            requests.end(request, RequestState.DONE, null, Machine.SYSTEM);
        } else {
            requests.end(request, RequestState.NOT_DONE, new VoenNotRegistered().key(), Machine.SYSTEM);
        }
        TextTemplate text = answer.isPresent() ? TextTemplate.VOEN_REGISTERED : TextTemplate.VOEN_NOT_REGISTERED;
        Map<String, String> arguments = answer.<Map<String, String>>map(
                        known -> Map.of("voen", known.voen().value()))
                .orElse(Map.of());
        texts.send(request.phone(), text, arguments, Urgency.NOTICE, request.reference());
    }
}
