package az.icaze.subscription;

import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.Actor;
import az.icaze.identity.Phone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one way by which a service changes: a word is kept, the service follows from all words, the trail says what
 * changed, and the rooms above hear of it. One change at a time per number.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SubscriptionRegister {

    /** Sets the locks of this room apart from others: "subs" in ASCII. */
    private static final int LOCK = 0x73756273;

    @PersistenceContext
    EntityManager em;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    private Consumer<Object> tell;
    private Period term;

    /** For the client proxy only. */
    protected SubscriptionRegister() {}

    /** @param years how long a service runs from its activation (rule R54) */
    @Inject
    SubscriptionRegister(
            Event<Object> happenings,
            @ConfigProperty(name = "icaze.subscription.years", defaultValue = "3") int years) {
        this(happenings::fire, Period.ofYears(years));
    }

    SubscriptionRegister(Consumer<Object> tell, Period term) {
        this.tell = tell;
        this.term = term;
    }

    /** Holds the number until the transaction ends; also one that nobody has told us about yet. */
    void hold(Phone phone) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(:room, hashtext(:phone)) as text)")
                .setParameter("room", LOCK)
                .setParameter("phone", phone.value())
                .getSingleResult();
        // What this transaction read before it held the number may have changed meanwhile.
        em.flush();
        find(phone).ifPresent(em::refresh);
    }

    /**
     * Holds the numbers of these months, always in the same order, so that two who hold many never wait for each other;
     * whoever holds one waits for nobody else. What was read before must be read again.
     */
    void holdAll(Long[] months) {
        holdAll("select phone from subscription_fee where id = any(:of)", months);
    }

    /**
     * As above.
     *
     * @param numbers SQL that yields {@code phone} of what is in {@code :of}
     */
    void holdAll(String numbers, Long[] of) {
        em.createNativeQuery("""
                        select count(cast(pg_advisory_xact_lock(:room, lock) as text)) from (
                            select distinct hashtext(phone) as lock from (%s) as numbers order by lock) as locks""".formatted(numbers))
                .setParameter("room", LOCK)
                .setParameter("of", of)
                .getSingleResult();
    }

    /** The service as it stands, for whoever holds the number. */
    Optional<Subscription> find(Phone phone) {
        return Optional.ofNullable(em.find(Subscription.class, phone.value()));
    }

    /** Who changes it, when, and what beside the words. */
    private record Change(Actor actor, Instant at, Consumer<Subscription> besides) {}

    /** Keeps a word and follows it; one that was said before changes nothing. */
    void note(Word word, Actor actor) {
        Phone phone = word.phone();
        hold(phone);
        List<Word> words = words(phone);
        if (words.stream().noneMatch(word::repeats)) {
            em.persist(word);
            words.add(word);
            follow(phone, words, word.kind().action(), new Change(actor, word.at(), nothing -> {}));
        }
    }

    /** The fee of the present term is owed: suspended at once (rule R92). */
    void owes(Phone phone, Actor actor) {
        follow(phone, words(phone), "fee-unpaid", new Change(actor, clock.instant(), Subscription::owes));
    }

    /** Nothing is owed any more (rule R93). */
    void owesNothing(Phone phone, Actor actor) {
        follow(phone, words(phone), "fee-paid", new Change(actor, clock.instant(), Subscription::owesNothing));
    }

    /**
     * As {@link #owesNothing} for many at once, in a few statements; whoever calls holds the numbers, and writes one line
     * about them all into the trail.
     */
    void oweNothing(List<Phone> phones) {
        Map<Phone, List<Word>> words = em.createQuery("select w from Word w where w.phone in :phones", Word.class)
                .setParameter("phones", phones)
                .getResultStream()
                .collect(Collectors.groupingBy(Word::phone));
        em.createQuery("select s from Subscription s where s.phone in :numbers", Subscription.class)
                .setParameter("numbers", phones.stream().map(Phone::value).toList())
                .getResultList()
                .forEach(service -> {
                    service.owesNothing();
                    Course.of(words.get(service.view().phone()), term).ifPresent(service::follow);
                });
    }

    private List<Word> words(Phone phone) {
        return em.createQuery("select w from Word w where w.phone = :phone", Word.class)
                .setParameter("phone", phone)
                .getResultList();
    }

    private void follow(Phone phone, List<Word> words, String action, Change change) {
        Optional<Subscription> known = find(phone);
        Optional<SubscriptionView> before = known.map(Subscription::view);
        Course.of(words, term).ifPresent(course -> {
            Subscription subscription = known.orElseGet(() -> new Subscription(phone, course));
            change.besides().accept(subscription);
            subscription.follow(course);
            em.persist(subscription);
            SubscriptionView after = subscription.view();
            if (before.filter(after::equals).isEmpty()) {
                record(before, after, action, change.actor());
                ServiceNews.of(before, after, change.at()).forEach(tell);
            }
        });
    }

    /** A repeat, an overtaken message or one about a number not known yet changes nothing anybody could see. */
    private void record(Optional<SubscriptionView> before, SubscriptionView after, String action, Actor actor) {
        audit.record(
                actor,
                new AuditSubject("subscription", after.phone().value()),
                action,
                before.map(view -> view.state().name()).orElse(null),
                after.state().name(),
                Map.of(
                        "operator", after.operator().name(),
                        "type", after.type().name(),
                        "iccid", after.iccid(),
                        "validUntil", after.validUntil().toString()));
    }
}
