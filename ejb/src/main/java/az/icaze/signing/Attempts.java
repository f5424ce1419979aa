package az.icaze.signing;

import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.Machine;
import az.icaze.identity.Phone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts unsuccessful starts of sign-ins per number and per address, on all nodes together. A start is written down as
 * unsuccessful before it is looked at and forgiven when it succeeds, so starts that run at the same time cannot pass the
 * limit together. Numbers we do not know are counted like those we know.
 */
@ApplicationScoped
class Attempts {

    /** How long a number's successful sign-in keeps its address a known one. */
    private static final Duration KNOWN = Duration.ofDays(30);

    private static final int PHONE_LOCKS = 4001;
    private static final int ADDRESS_LOCKS = 4002;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    @ConfigProperty(name = "icaze.signin.limit.phone", defaultValue = "3")
    int perPhone;

    @Inject
    @ConfigProperty(name = "icaze.signin.limit.address", defaultValue = "10")
    int perAddress;

    @Inject
    @ConfigProperty(name = "icaze.signin.limit.window", defaultValue = "PT10M")
    Duration window;

    /**
     * Counts a start, in a transaction of its own: it stays counted whatever becomes of it.
     *
     * @return number of the attempt
     * @throws TooManyAttempts when the number or the address has used up its unsuccessful starts
     */
    @Transactional(TxType.REQUIRES_NEW)
    long admit(Phone phone, String address, Instant now) {
        String counted = ClientAddress.counted(address);
        lock(PHONE_LOCKS, phone.value());
        lock(ADDRESS_LOCKS, counted);
        Instant since = now.minus(window);
        // Both are always counted, so that the time taken does not tell which limit was met.
        boolean phoneFull = ofPhone(phone, counted, since, now) >= perPhone;
        boolean addressFull = ofAddress(counted, since, SignInAttempt.Result.UNSUCCESSFUL) >= perAddress;
        if (phoneFull || addressFull) {
            throw new TooManyAttempts(window.toMinutes());
        }
        SignInAttempt attempt = new SignInAttempt(phone, counted, now);
        entities.persist(attempt);
        entities.flush();
        return attempt.id();
    }

    /** A number signs in from a known address: what strangers do elsewhere does not count against it there. */
    private long ofPhone(Phone phone, String address, Instant since, Instant now) {
        boolean known = count(entities.createQuery(
                                "select count(a) from SignInAttempt a where a.phone = :phone and a.address = :address"
                                        + " and a.result = SUCCESSFUL and a.at > :since",
                                Long.class)
                        .setParameter("phone", phone)
                        .setParameter("address", address)
                        .setParameter("since", now.minus(KNOWN)))
                > 0;
        return count(entities.createQuery(
                        "select count(a) from SignInAttempt a where a.phone = :phone and a.result = UNSUCCESSFUL"
                                + " and a.at > :since and (:known = false or a.address = :address)",
                        Long.class)
                .setParameter("phone", phone)
                .setParameter("since", since)
                .setParameter("known", known)
                .setParameter("address", address));
    }

    private long ofAddress(String address, Instant since, SignInAttempt.Result result) {
        return count(entities.createQuery(
                        "select count(a) from SignInAttempt a where a.address = :address and a.result = :result"
                                + " and a.at > :since",
                        Long.class)
                .setParameter("address", address)
                .setParameter("result", result)
                .setParameter("since", since));
    }

    private static long count(TypedQuery<Long> query) {
        return query.getSingleResult();
    }

    private void lock(int space, String value) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(:space, hashtext(:value)) as text)", String.class)
                .setParameter("space", space)
                .setParameter("value", value)
                .getSingleResult();
    }

    /**
     * Writes down that there were too many, once for an address within the window: a line for every try would let a
     * stranger fill the trail.
     */
    @Transactional(TxType.REQUIRES_NEW)
    void tooMany(Phone phone, String address, Instant now) {
        String counted = ClientAddress.counted(address);
        lock(ADDRESS_LOCKS, counted);
        if (ofAddress(counted, now.minus(window), SignInAttempt.Result.REFUSED) > 0) {
            return;
        }
        SignInAttempt attempt = new SignInAttempt(phone, counted, now);
        attempt.refuse();
        entities.persist(attempt);
        entities.flush();
        refused(attempt.id(), phone, "TOO_MANY_ATTEMPTS");
    }

    /** Number and User ID do not belong together: written into the trail although the refusal undoes all else. */
    @Transactional(TxType.REQUIRES_NEW)
    void notRecognised(long attempt, Phone phone) {
        refused(attempt, phone, "PHONE_NOT_RECOGNISED");
    }

    private void refused(long attempt, Phone phone, String why) {
        audit.record(
                Machine.SYSTEM,
                new AuditSubject("sign-in-attempt", Long.toString(attempt)),
                "sign-in-refused",
                null,
                why,
                Map.of("phone", phone.masked()));
    }

    /** A start that met an open prompt put nothing on the telephone, so it costs nothing. */
    @Transactional(TxType.REQUIRES_NEW)
    void forgive(long attempt) {
        entities.find(SignInAttempt.class, attempt).forgive();
    }

    /** The sign-in that this start led to succeeded. */
    @Transactional(TxType.MANDATORY)
    void succeeded(long attempt) {
        entities.find(SignInAttempt.class, attempt).succeed();
    }
}
