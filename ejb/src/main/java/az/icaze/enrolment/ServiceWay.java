package az.icaze.enrolment;

import az.icaze.operator.Operator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * The four steps at the operator's (rules R50–R54). A step that the operator did not name, or put after the one that
 * follows it, was done with that one at the latest (rule R58).
 */
@Embeddable
class ServiceWay {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Operator operator;

    @Column(updatable = false)
    private Instant simProvidedAt;

    @Column(updatable = false)
    private Instant serviceFilledAt;

    @Column(updatable = false)
    private Instant serviceSignedAt;

    @Column(updatable = false)
    private Instant serviceActivatedAt;

    /** For the persistence provider only. */
    protected ServiceWay() {}

    /**
     * The last four by the operator's clock, null where it did not say.
     *
     * @param begun when the person came to the desk
     */
    ServiceWay(Operator operator, Instant begun, Instant activated, Instant signed, Instant filled, Instant provided) {
        this.operator = operator;
        this.serviceActivatedAt = notAfter(activated, begun);
        this.serviceSignedAt = notAfter(signed, serviceActivatedAt);
        this.serviceFilledAt = notAfter(filled, serviceSignedAt);
        this.simProvidedAt = notAfter(provided, serviceFilledAt);
    }

    private static Instant notAfter(Instant said, Instant next) {
        return said == null || said.isAfter(next) ? next : said;
    }

    Operator operator() {
        return operator;
    }

    Instant simProvided() {
        return simProvidedAt;
    }

    Instant filled() {
        return serviceFilledAt;
    }

    Instant signed() {
        return serviceSignedAt;
    }

    Instant activated() {
        return serviceActivatedAt;
    }
}
