package az.icaze.certificate;

import java.util.Set;

/** Where a certificate stands (rules.md 12). That its last valid date has passed is not a state but a date. */
enum CertificateState {

    /** Signed by the authority, not yet carried by the operator's service (rule R65). */
    ISSUED,

    /** In use. */
    ACTIVE,

    /** Held back for a while; can become active again. */
    SUSPENDED,

    /** Ended for good: duplicate SIM, blocked PUK, cancellation, request. */
    REVOKED,

    /** Replaced by a newer one. */
    SUPERSEDED;

    /** Whether the certificate can still be, or become, usable. */
    boolean live() {
        return this == ISSUED || this == ACTIVE || this == SUSPENDED;
    }

    /** Whether the way from here leads there; the database keeps the same table. */
    boolean leadsTo(CertificateState next) {
        return switch (this) {
            case ISSUED -> next != ISSUED;
            case ACTIVE -> Set.of(SUSPENDED, REVOKED, SUPERSEDED).contains(next);
            case SUSPENDED -> next != SUSPENDED;
            case REVOKED, SUPERSEDED -> false;
        };
    }

    /** As people are told. */
    CertificateStatus status(boolean expired) {
        return live() && expired ? CertificateStatus.EXPIRED : CertificateStatus.valueOf(name());
    }
}
