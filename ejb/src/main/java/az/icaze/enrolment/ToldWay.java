package az.icaze.enrolment;

import az.icaze.operator.Operator;
import az.icaze.operator.ServiceActivated;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What an operator said of the way to the service on one number, when it was last activated. */
@Entity
@Table(name = "service_way")
class ToldWay {

    /** A plain string: JPA converts no identifiers. */
    @Id
    private String phone;

    private Instant activatedAt;
    private Instant simProvidedAt;
    private Instant filledAt;
    private Instant signedAt;

    /** For the persistence provider only. */
    protected ToldWay() {}

    ToldWay(ServiceActivated activated) {
        this.phone = activated.phone().value();
        follow(activated);
    }

    final void follow(ServiceActivated activated) {
        activatedAt = activated.at();
        simProvidedAt = activated.way().simProvided().orElse(null);
        filledAt = activated.way().filled().orElse(null);
        signedAt = activated.way().signed().orElse(null);
    }

    boolean before(ServiceActivated other) {
        return activatedAt.isBefore(other.at());
    }

    ServiceWay until(Operator operator, Instant begun) {
        return new ServiceWay(operator, begun, activatedAt, signedAt, filledAt, simProvidedAt);
    }
}
