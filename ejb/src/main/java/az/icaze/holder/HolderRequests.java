package az.icaze.holder;

import az.icaze.Refusal;
import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.Actor;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.UserId;
import az.icaze.signing.PromptText;
import az.icaze.signing.SessionView;
import az.icaze.signing.SignatureGiven;
import az.icaze.signing.Signatures;
import az.icaze.signing.StartedSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Does what a holder asks for himself, when he has signed it with PIN2. */
@ApplicationScoped
class HolderRequests {

    @PersistenceContext
    EntityManager em;

    @Inject
    Signatures signatures;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    private Iterable<Wish> wishes;

    @Inject
    void know(@Any Instance<Wish> all) {
        this.wishes = all;
    }

    /** For tests. */
    void know(Iterable<Wish> all) {
        this.wishes = all;
    }

    /**
     * Rings for PIN2; the same again while it rings changes nothing.
     *
     * <p>Locks are taken in the order in which an arriving answer takes them, so that neither waits for the other in a
     * circle: the telephone, its sessions, the number and whatever else the wish is about, the request. Two questions for one
     * telephone wait for each other at the first of them.
     *
     * @param wanted the User ID, or null where it is about something else
     */
    StartedSession ask(RequestKind kind, UserId wanted, SignedInPerson actor, String language) {
        signatures.inTurn(actor);
        HolderRequest request = new HolderRequest(kind, actor, wanted, clock.instant());
        Wish wish = wish(kind);
        wish.against(request).ifPresent(refusal -> {
            throw refusal;
        });
        Optional<HolderRequest> open = latest(kind, actor).filter(known -> known.state() == RequestState.ASKED);
        Optional<SessionView> running = open.flatMap(known -> signatures.running(known.subject()));
        if (running.isPresent() && Objects.equals(open.get().wanted(), wanted)) {
            return running.get().begun();
        }
        open.ifPresent(known -> replace(known, running.isPresent(), actor));
        em.persist(request);
        audit.record(actor, subject(request), "asked", null, RequestState.ASKED.name());
        return signatures.start(
                actor, request.subject(), content(request, actor), new PromptText(kind.key()), language);
    }

    private void replace(HolderRequest request, boolean rings, SignedInPerson actor) {
        if (rings) {
            signatures.withdrawToAskAnew(request.subject(), actor);
        }
        em.refresh(request, LockModeType.PESSIMISTIC_WRITE);
        if (request.state() == RequestState.ASKED) {
            request.end(RequestState.REPLACED, null, clock.instant());
        }
        em.flush();
    }

    /** What stands against it by now becomes its reason; the session of the answer is held already. */
    void given(@Observes SignatureGiven given) {
        known(given.subject().type()).ifPresent(wish -> {
            HolderRequest request =
                    em.find(HolderRequest.class, Long.valueOf(given.subject().id()));
            Optional<Refusal> against = wish.against(request);
            em.refresh(request, LockModeType.PESSIMISTIC_WRITE);
            if (request.state() != RequestState.ASKED) {
                audit.record(given.signer(), subject(request), "signature-unused", null, null);
            } else if (against.isPresent()) {
                end(request, RequestState.NOT_DONE, against.get().key(), given.signer());
            } else {
                signed(wish, request, given);
            }
        });
    }

    private void signed(Wish wish, HolderRequest request, SignatureGiven given) {
        byte[] asItIs = content(request, given.signer());
        if (!given.signature().covers(asItIs)) {
            end(request, RequestState.NOT_DONE, new RequestOvertaken().key(), given.signer());
            return;
        }
        end(request, wish.signed(request, given), null, given.signer());
    }

    /** @param why key of what stood against it, or null */
    void end(HolderRequest request, RequestState how, String why, Actor actor) {
        String before = request.state().name();
        request.end(how, why, clock.instant());
        String action =
                switch (how) {
                    case SIGNED -> "submitted";
                    case DONE -> "done";
                    case NOT_DONE -> "not-done";
                    case ASKED, REPLACED -> throw new IllegalArgumentException(how.name());
                };
        audit.record(actor, subject(request), action, before, how.name());
    }

    /** What is signed, as things stand now. */
    byte[] content(HolderRequest request, SignedInPerson holder) {
        return wish(request.kind()).content(request, holder).bytes();
    }

    private Wish wish(RequestKind kind) {
        return known(kind.code()).orElseThrow();
    }

    private Optional<Wish> known(String code) {
        return StreamSupport.stream(wishes.spliterator(), false)
                .filter(wish -> wish.kind().code().equals(code))
                .findFirst();
    }

    /** What was wanted is never written down there. */
    static AuditSubject subject(HolderRequest request) {
        return new AuditSubject(request.kind().code(), Long.toString(request.id())).concerning(request.fin(), null);
    }

    /** The last of this kind on the number one is signed in with. */
    Optional<HolderRequest> latest(RequestKind kind, SignedInPerson holder) {
        return own(holder).filter(request -> request.kind() == kind).findFirst();
    }

    /** The person's last of this kind that was signed, on whichever number. */
    Optional<HolderRequest> signed(RequestKind kind, SignedInPerson holder) {
        return em.createQuery(
                        "select r from HolderRequest r where r.fin = :fin and r.kind = :kind"
                                + " and r.state in (SIGNED, DONE) order by r.id desc",
                        HolderRequest.class)
                .setParameter("fin", holder.fin())
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The last of any kind: of those, at most one can wait for the telephone. */
    Optional<HolderRequest> latest(SignedInPerson holder) {
        return own(holder).findFirst();
    }

    /** The session of the last one of any kind. */
    Optional<SessionView> lastSigning(SignedInPerson holder) {
        return latest(holder).flatMap(request -> signatures.latest(request.subject()));
    }

    void cancel(SessionView session, SignedInPerson holder) {
        signatures.cancel(session.id(), holder);
    }

    private Stream<HolderRequest> own(SignedInPerson holder) {
        return em.createQuery(
                        "select r from HolderRequest r where r.fin = :fin and r.phone = :phone order by r.id desc",
                        HolderRequest.class)
                .setParameter("fin", holder.fin())
                .setParameter("phone", holder.phone())
                .getResultStream();
    }
}
