package az.icaze.pki;

import az.icaze.time.BakuTime;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;

/** From when to when a certificate holds; X.509 counts in whole seconds and includes the last one. */
record Validity(Instant from, Instant to) {

    Validity {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Ends before it begins: " + from + " to " + to);
        }
    }

    /** From this second to 23:59:59 in Baku on the last valid date (rule D1). */
    static Validity until(LocalDate lastValidDate, Instant now) {
        return new Validity(
                now.truncatedTo(ChronoUnit.SECONDS),
                BakuTime.endOf(lastValidDate).minusSeconds(1));
    }

    boolean exceeds(X509Certificate issuer) {
        return to.isAfter(issuer.getNotAfter().toInstant());
    }

    Date notBefore() {
        return Date.from(from);
    }

    Date notAfter() {
        return Date.from(to);
    }
}
