package az.icaze.callcentre;

import az.icaze.Turns;
import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.callcentre.CallLimitReached.Whose;
import az.icaze.identity.Actor;
import az.icaze.identity.Fin;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The calls, how many there may be, and the trail of what becomes of them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Calls {

    private static final int SHOWN = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "icaze.call-centre.vain-per-person-and-day", defaultValue = "3")
    int vainPerPerson;

    @Inject
    @ConfigProperty(name = "icaze.call-centre.vain-per-operator-and-hour", defaultValue = "20")
    int vainPerOperator;

    @Inject
    @ConfigProperty(name = "icaze.call-centre.calls-per-operator-and-hour", defaultValue = "60")
    int perOperator;

    /**
     * Enters a call, in vain until it is not.
     *
     * @return its id
     * @throws CallLimitReached when there have been too many
     */
    @Transactional(TxType.REQUIRES_NEW)
    long begin(CallerAnswers caller, CallAct act, SignedInPerson actor) {
        Instant now = clock.instant();
        // First the operator, then the caller: two who take each other's calls wait in the same order.
        inTurn("operator:" + actor.id());
        inTurn("caller:" + caller.fin().value());
        Instant anHourAgo = now.minus(Duration.ofHours(1));
        if (inVain("fin", caller.fin(), now.minus(Duration.ofDays(1))) >= vainPerPerson) {
            throw new CallLimitReached(Whose.CALLER);
        }
        if (inVain("actor", actor.fin(), anHourAgo) >= vainPerOperator || all(actor, anHourAgo) >= perOperator) {
            throw new CallLimitReached(Whose.OPERATOR);
        }
        Call call = new Call(caller, act, actor, now);
        em.persist(call);
        return call.id();
    }

    private void inTurn(String whose) {
        Turns.take(em, "call-centre:" + whose);
    }

    private long inVain(String whose, Fin fin, Instant since) {
        return em.createQuery(
                        "select count(c) from Call c where c." + whose
                                + " = :fin and c.at > :since and c.state = :vain",
                        Long.class)
                .setParameter("fin", fin)
                .setParameter("since", since)
                .setParameter("vain", CallState.NOT_IDENTIFIED)
                .getSingleResult();
    }

    private long all(SignedInPerson actor, Instant since) {
        return em.createQuery("select count(c) from Call c where c.actor = :fin and c.at > :since", Long.class)
                .setParameter("fin", actor.fin())
                .setParameter("since", since)
                .getSingleResult();
    }

    /** Writes down that an operator was refused for too many calls; when his own transaction is over. */
    @Transactional(TxType.REQUIRES_NEW)
    void limited(CallerAnswers caller, SignedInPerson actor) {
        AuditSubject person = new AuditSubject("person", caller.fin().value());
        audit.record(actor, person, "look-up-refused", null, null, Map.of("purpose", "call-centre"));
    }

    /** Whether the caller was identified is known now. */
    @Transactional(TxType.REQUIRES_NEW)
    void judged(long id, CallState state, String name, SignedInPerson actor) {
        step(em.find(Call.class, id, LockModeType.PESSIMISTIC_WRITE), state, name, actor);
    }

    /** Moves a call on and writes that down; the same state again is a line of the trail, too. */
    void step(Call call, CallState state, String name, Actor actor) {
        String from = call.state().name();
        call.become(state, clock.instant());
        Map<String, String> details = Map.of("act", call.act().name());
        audit.record(actor, call.subject(name), word(state), from, state.name(), details);
    }

    private static String word(CallState state) {
        return switch (state) {
            case NOT_IDENTIFIED -> "not-identified";
            case REGISTER_AWAY -> "register-away";
            case IDENTIFIED -> "identified";
            case TOLD -> "told";
            case ASKED -> "asked";
            case DECLINED -> "declined";
            case SENT -> "sent";
            case DONE -> "unblocked";
            case REFUSED -> "rejected";
        };
    }

    /** Held until the transaction ends. */
    Optional<Call> held(long id) {
        return Optional.ofNullable(em.find(Call.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The calls that wait for a second operator about this PIN. */
    List<Call> asked(Phone phone, CallAct act) {
        return em.createQuery(
                        "select c from Call c where c.phone = :phone and c.act = :act and c.state = :asked order by c.id desc",
                        Call.class)
                .setParameter("phone", phone)
                .setParameter("act", act)
                .setParameter("asked", CallState.ASKED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The last unblockings this operator asked for, newest first. */
    @Transactional(TxType.REQUIRED)
    List<CallView> unblockings(SignedInPerson actor) {
        return views(
                "c.actor = :fin and c.act <> 'USER_ID' and c.state not in ('NOT_IDENTIFIED', 'REGISTER_AWAY', 'IDENTIFIED')",
                actor);
    }

    /** The last one in which this PIN was asked about and the caller identified. */
    Optional<CallView> last(Fin fin, Phone phone, CallAct act) {
        return em.createQuery(
                        "select c from Call c where c.fin = :fin and c.phone = :phone and c.act = :act"
                                + " and c.state not in (NOT_IDENTIFIED, REGISTER_AWAY, IDENTIFIED) order by c.id desc",
                        Call.class)
                .setParameter("fin", fin)
                .setParameter("phone", phone)
                .setParameter("act", act)
                .setMaxResults(1)
                .getResultStream()
                .map(Call::view)
                .findFirst();
    }

    /** The last calls in this person's name, newest first. */
    List<CallView> inTheNameOf(SignedInPerson person) {
        return views("c.fin = :fin and c.state <> 'REGISTER_AWAY'", person);
    }

    private List<CallView> views(String which, SignedInPerson person) {
        return em.createQuery("select c from Call c where " + which + " order by c.id desc", Call.class)
                .setParameter("fin", person.fin())
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(Call::view)
                .toList();
    }
}
