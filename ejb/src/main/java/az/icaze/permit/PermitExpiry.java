package az.icaze.permit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** That a permit's time is over, as {@link ExpiringPermits} noted it beside the permit. */
@Entity
@Immutable
@Table(name = "permit_expiry")
class PermitExpiry {

    /** Why. */
    enum Reason {
        /** The last night is over. */
        LAST_NIGHT,
        /** The curfew under which it was confirmed ended before that (rule R2). */
        REGIME_ENDED,
        /** It was never confirmed, and the last night it asks for is over. */
        DRAFT
    }

    @Id
    private Long id;

    private String permit;
    private LocalDate lastNight;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private Instant overAt;

    /** For the persistence provider only. */
    protected PermitExpiry() {}

    String permit() {
        return permit;
    }

    Instant overAt() {
        return overAt;
    }
}
