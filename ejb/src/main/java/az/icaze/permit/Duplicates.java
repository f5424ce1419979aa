package az.icaze.permit;

import az.icaze.Turns;
import az.icaze.identity.PermitNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** One employer gives one person one permit for a night and an area; two employers may give one each (R13). */
@ApplicationScoped
class Duplicates {

    @PersistenceContext
    EntityManager em;

    /** @throws DuplicatePermit naming the other permit */
    void refuse(Permit permit) {
        other(permit).ifPresent(other -> {
            throw new DuplicatePermit(other.value());
        });
    }

    /**
     * Looks for another permit of the same person and organisation with a night and an area in common. A rejected one
     * does not count; a draft without nights or areas has none in common with any.
     */
    Optional<PermitNumber> other(Permit permit) {
        PermitAnswers answers = permit.answers();
        if (answers.firstNight() == null
                || answers.lastNight() == null
                || answers.areas().isEmpty()) {
            return Optional.empty();
        }
        return em.createQuery("""
                        select p.number from Permit p join p.areas a
                        where p.organisation = :organisation and p.fin = :fin and p.status in :counting
                        and p.answers.firstNight <= :last and p.answers.lastNight >= :first and a in :areas
                        and p.number <> :number
                        order by p.number""", String.class)
                .setParameter("organisation", permit.organisation())
                .setParameter("fin", permit.fin())
                .setParameter("counting", PermitStatus.counting())
                .setParameter("first", answers.firstNight())
                .setParameter("last", answers.lastNight())
                .setParameter("areas", answers.areas())
                .setParameter("number", permit.number().value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(PermitNumber::new);
    }

    /** As {@link #refuse}, after waiting for every other confirmation for the same person and organisation to end. */
    void refuseInTurn(Permit permit) {
        Turns.take(
                em,
                "permit-duplicate:" + permit.organisation().value() + ":"
                        + permit.fin().value());
        refuse(permit);
    }
}
