package az.icaze.certificate;

import az.icaze.identity.Person;
import az.icaze.identity.Phone;
import az.icaze.identity.UserId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;

/** Gives each person on a number a User ID: six random digits, one of its own on that number (rules R107–R109). */
@ApplicationScoped
class UserIds {

    private static final int FIRST = 100_000;
    private static final int LAST = 999_999;

    @PersistenceContext
    EntityManager em;

    @Inject
    SecureRandom random;

    /** The person's id on the number, given now if he has none; the caller holds the number's lock. */
    UserId of(Person person, Phone phone) {
        Holding.Key key = new Holding.Key(phone, person.fin());
        Holding holding = em.find(Holding.class, key);
        if (holding == null) {
            holding = new Holding(key, free(phone), person.fullName());
            em.persist(holding);
        } else {
            holding.rename(person.fullName());
        }
        return holding.userId();
    }

    private UserId free(Phone phone) {
        List<UserId> taken = em.createQuery("select h.userId from Holding h where h.key.phone = :phone", UserId.class)
                .setParameter("phone", phone)
                .getResultList();
        return Stream.generate(() -> new UserId(Integer.toString(random.nextInt(FIRST, LAST + 1))))
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }
}
