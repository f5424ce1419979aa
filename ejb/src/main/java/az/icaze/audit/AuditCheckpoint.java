package az.icaze.audit;

import az.icaze.identity.Fin;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How far a walk along the chain has come; written once, and covered by the chain's key. */
@Entity
class AuditCheckpoint {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long sequence;
    private byte[] link;
    private long lastEntry;
    private long unsealed;
    private Instant checkedAt;
    private Fin checkedBy;
    private byte[] mac;

    protected AuditCheckpoint() {}

    /**
     * @param link the last link that was checked
     * @param lastEntry highest id of a line under the links so far
     * @param unsealed how many lines waited for a seal then
     */
    AuditCheckpoint(AuditSeal link, long lastEntry, long unsealed, Instant at, Fin by, AuditKey key) {
        this.sequence = link.sequence();
        this.link = link.mac();
        this.lastEntry = lastEntry;
        this.unsealed = unsealed;
        this.checkedAt = at.truncatedTo(ChronoUnit.MICROS);
        this.checkedBy = by;
        this.mac = key.mac(bytes());
    }

    /** Whether the key covers this row as it stands. */
    boolean genuine(AuditKey key) {
        return MessageDigest.isEqual(mac, key.mac(bytes()));
    }

    /** A word before the numbers, so that no row can pass for a link of the chain. */
    private byte[] bytes() {
        byte[] what = "checkpoint".getBytes(StandardCharsets.UTF_8);
        byte[] who = checkedBy.value().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(what.length + 5 * Long.BYTES + link.length + who.length)
                .put(what)
                .putLong(sequence)
                .putLong(lastEntry)
                .putLong(unsealed)
                .putLong(checkedAt.getEpochSecond())
                .putLong(checkedAt.getNano())
                .put(link)
                .put(who)
                .array();
    }

    long sequence() {
        return sequence;
    }

    byte[] link() {
        return link.clone();
    }

    long lastEntry() {
        return lastEntry;
    }

    Instant checkedAt() {
        return checkedAt;
    }
}
