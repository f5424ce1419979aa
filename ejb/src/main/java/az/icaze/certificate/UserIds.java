package az.icaze.certificate;

import az.icaze.Refusal;
import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.certificate.UserIdNotChanged.Reason;
import az.icaze.identity.Actor;
import az.icaze.identity.Fin;
import az.icaze.identity.Person;
import az.icaze.identity.Phone;
import az.icaze.identity.UserId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
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

    @Inject
    Numbers numbers;

    @Inject
    Audit audit;

    /** The person's id on the number, given now if he has none; the caller holds the number. */
    UserId of(Person person, Phone phone, Actor actor) {
        List<Holding> onNumber = onNumber(phone);
        Holding holding = onNumber.stream()
                .filter(known -> known.belongsTo(person.fin()))
                .findFirst()
                .orElseGet(() -> enter(person, phone, onNumber, actor));
        holding.rename(person.fullName());
        return holding.userId();
    }

    /** All numbers of a person, former ones too. */
    List<NumberAndUserId> of(Fin person) {
        Set<Phone> live = em.createQuery("select c from Certificate c where c.fin = :fin", Certificate.class)
                .setParameter("fin", person)
                .getResultStream()
                .filter(Certificate::live)
                .map(Certificate::phone)
                .collect(Collectors.toSet());
        return em.createQuery("select h from Holding h where h.fin = :fin order by h.phone", Holding.class)
                .setParameter("fin", person)
                .getResultStream()
                .map(holding -> new NumberAndUserId(holding.phone(), holding.userId(), live.contains(holding.phone())))
                .toList();
    }

    /** Changes the person's id on the number. */
    void change(Fin person, Phone phone, UserId wanted, Actor actor) {
        against(person, phone, wanted).ifPresent(refusal -> {
            throw refusal;
        });
        own(person, onNumber(phone)).orElseThrow().change(wanted);
        record(actor, person, phone, "changed");
    }

    /** What stands against the change; the number is held from here on. */
    private static boolean guessed(UserId id, Phone phone) {
        return id.easilyGuessed() || phone.value().contains(id.value());
    }

    Optional<Refusal> against(Fin person, Phone phone, UserId wanted) {
        numbers.hold(phone);
        List<Holding> onNumber = onNumber(phone);
        Optional<UserId> own = own(person, onNumber).map(Holding::userId);
        if (own.isEmpty()) {
            return Optional.of(new UserIdNotChanged(Reason.NONE));
        }
        if (own.get().equals(wanted)) {
            return Optional.of(new UserIdNotChanged(Reason.SAME));
        }
        if (guessed(wanted, phone)) {
            return Optional.of(new UserIdNotChanged(Reason.GUESSED));
        }
        return onNumber.stream()
                .filter(holding -> holding.userId().equals(wanted))
                .findFirst()
                .map(taken -> new UserIdNotChanged(Reason.TAKEN));
    }

    private static Optional<Holding> own(Fin person, List<Holding> onNumber) {
        return onNumber.stream().filter(holding -> holding.belongsTo(person)).findFirst();
    }

    /** The id itself is never written down: with the number, it is half of a sign-in. */
    private void record(Actor actor, Fin holder, Phone phone, String action) {
        AuditSubject subject = new AuditSubject("user-id", phone.value()).concerning(holder, null);
        audit.record(actor, subject, action, null, null);
    }

    private List<Holding> onNumber(Phone phone) {
        return em.createQuery("select h from Holding h where h.phone = :phone", Holding.class)
                .setParameter("phone", phone)
                .getResultList();
    }

    private Holding enter(Person person, Phone phone, List<Holding> others, Actor actor) {
        Set<UserId> taken = others.stream().map(Holding::userId).collect(Collectors.toSet());
        UserId free = Stream.generate(() -> new UserId(Integer.toString(random.nextInt(FIRST, LAST + 1))))
                .filter(id -> !taken.contains(id) && !guessed(id, phone))
                .findFirst()
                .orElseThrow();
        Holding holding = new Holding(phone, person.fin(), free, person.fullName());
        em.persist(holding);
        record(actor, person.fin(), phone, "given");
        return holding;
    }
}
