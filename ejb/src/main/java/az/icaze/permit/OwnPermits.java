package az.icaze.permit;

import az.icaze.identity.Fin;
import az.icaze.identity.PermitNumber;
import az.icaze.identity.Voen;
import az.icaze.time.BakuTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The only way from a number to a permit for somebody who signed in: within the organisation whose seal he holds. A
 * permit of another organisation is not found, with the same work and the same words as one that never was.
 */
@ApplicationScoped
class OwnPermits {

    @PersistenceContext
    EntityManager em;

    /** @throws PermitNotFound when there is none in this organisation */
    Permit find(PermitNumber number, Voen organisation) {
        Permit permit = em.find(Permit.class, number.value());
        if (permit == null || !permit.organisation().equals(organisation)) {
            throw new PermitNotFound();
        }
        return permit;
    }

    /**
     * A draft that may be changed, as the page showed it.
     *
     * @throws PermitAlreadyConfirmed when it is no draft (R27)
     * @throws PermitChangedMeanwhile when it is another version (R23)
     */
    Permit draft(PermitNumber number, long version, Voen organisation) {
        Permit permit = find(number, organisation);
        refuseUnlessDraft(permit, version);
        return permit;
    }

    /** The same draft as it stands by now, refused as {@link #draft} does. */
    Permit anew(Permit known, long version) {
        em.detach(known);
        return draft(known.number(), version, known.organisation());
    }

    /**
     * Locks the draft until the end of the transaction and looks once more. Whoever takes a prompt off a telephone does so
     * before this: signing sessions are locked before permits everywhere, so that nobody waits for each other in a
     * circle. For the same reason the lock is the strongest at once: a deletion that asked for more later could wait for
     * somebody who waits for it.
     */
    void lock(Permit draft, long version) {
        again(draft, "for update", version);
    }

    /** Keeps others from changing the draft until the end of the transaction, and looks once more. */
    void hold(Permit draft, long version) {
        again(draft, "for share", version);
    }

    private void again(Permit draft, String lock, long version) {
        List<?> there = em.createNativeQuery("select number from permit where number = :number " + lock)
                .setParameter("number", draft.number().value())
                .getResultList();
        if (there.isEmpty()) {
            throw new PermitNotFound();
        }
        em.refresh(draft);
        refuseUnlessDraft(draft, version);
    }

    /** The latest draft for this person that is as it was begun. */
    Optional<Permit> untouched(Fin fin, Voen organisation) {
        return em.createQuery(
                        "select p from Permit p where p.organisation = :organisation and p.fin = :fin"
                                + " and p.status = :draft order by p.number desc",
                        Permit.class)
                .setParameter("organisation", organisation)
                .setParameter("fin", fin)
                .setParameter("draft", PermitStatus.DRAFT)
                .getResultStream()
                .filter(draft -> draft.typed().equals(DraftAnswers.empty()))
                .findFirst();
    }

    /** A new draft under the next number. */
    Permit begin(Voen organisation, Fin fin, RegisterFacts facts, Instant now) {
        long next = (Long) em.createNativeQuery("select nextval('permit_number')", Long.class)
                .getSingleResult();
        PermitNumber number = PermitNumber.of(BakuTime.date(now).getYear(), next);
        Permit permit = new Permit(number, organisation, fin, facts, now);
        em.persist(permit);
        em.flush();
        return permit;
    }

    void delete(Permit draft) {
        em.remove(draft);
        em.flush();
    }

    /** Writes what was changed and gives its new version. */
    long written(Permit draft) {
        em.flush();
        return draft.version();
    }

    private static void refuseUnlessDraft(Permit permit, long version) {
        permit.refuseUnlessDraft();
        permit.refuseUnlessVersion(version);
    }
}
