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
import java.util.Set;
import java.util.stream.Collectors;
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
        List<Holding> onNumber = em.createQuery("select h from Holding h where h.phone = :phone", Holding.class)
                .setParameter("phone", phone)
                .getResultList();
        Holding holding = onNumber.stream()
                .filter(known -> known.belongsTo(person.fin()))
                .findFirst()
                .orElseGet(() -> enter(person, phone, onNumber));
        holding.rename(person.fullName());
        return holding.userId();
    }

    private Holding enter(Person person, Phone phone, List<Holding> others) {
        Set<UserId> taken = others.stream().map(Holding::userId).collect(Collectors.toSet());
        UserId free = Stream.generate(() -> new UserId(Integer.toString(random.nextInt(FIRST, LAST + 1))))
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
        Holding holding = new Holding(phone, person.fin(), free, person.fullName());
        em.persist(holding);
        return holding;
    }
}
