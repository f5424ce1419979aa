package az.icaze.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** One link of the chain: it covers one entry and the link before it. */
@Entity
class AuditSeal {

    @Id
    private long sequence;

    private long entryId;
    private byte[] mac;
    private Instant sealedAt;

    protected AuditSeal() {}

    AuditSeal(long sequence, long entryId, byte[] mac, Instant sealedAt) {
        this.sequence = sequence;
        this.entryId = entryId;
        this.mac = mac.clone();
        this.sealedAt = sealedAt;
    }

    long sequence() {
        return sequence;
    }

    long entryId() {
        return entryId;
    }

    byte[] mac() {
        return mac.clone();
    }
}
