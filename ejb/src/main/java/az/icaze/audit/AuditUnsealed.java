package az.icaze.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A line that waits for its seal; the database writes it, and the sealer takes it away. */
@Entity
@Immutable
class AuditUnsealed {

    @Id
    private long entryId;

    protected AuditUnsealed() {}

    long entryId() {
        return entryId;
    }
}
