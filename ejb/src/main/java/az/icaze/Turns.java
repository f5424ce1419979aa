package az.icaze;

import jakarta.persistence.EntityManager;

/** Where there is no row yet to lock: those who would do the same thing at once do it one after the other. */
public final class Turns {

    private Turns() {}

    /**
     * Waits for everybody else who took the same turn, on any node, and keeps it to the end of the transaction.
     *
     * @param key what is done, a colon, and for whom; the whole house shares these names
     */
    public static void take(EntityManager entities, String key) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", key)
                .getSingleResult();
    }
}
