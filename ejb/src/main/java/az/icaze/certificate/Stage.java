package az.icaze.certificate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/** Where a certificate stands, since when and why; the only part of it that moves (rules.md 12). */
@Embeddable
class Stage {

    @Enumerated(EnumType.STRING)
    private CertificateState state;

    private Instant stateSince;

    @Enumerated(EnumType.STRING)
    private StateReason reason;

    /** For the persistence provider only. */
    protected Stage() {}

    /** @param carried whether the service carries its type; if not, it waits for one that does (rule R65) */
    Stage(boolean carried, Instant at) {
        this.state = waitingUnless(carried);
        this.stateSince = at;
    }

    private static CertificateState waitingUnless(boolean carried) {
        return carried ? CertificateState.ACTIVE : CertificateState.ISSUED;
    }

    /** The service carries its type now (rule R65). */
    void activate(Instant at) {
        become(CertificateState.ACTIVE, null, at);
    }

    void suspend(StateReason why, Instant at) {
        become(CertificateState.SUSPENDED, why, at);
    }

    /** Ends its suspension; as at its issue it may have to wait. */
    void restore(boolean carried, Instant at) {
        become(waitingUnless(carried), null, at);
    }

    /** Ends it for good. */
    void revoke(StateReason why, Instant at) {
        become(CertificateState.REVOKED, why, at);
    }

    /** A newer one of its type takes its place. */
    void supersede(Instant at) {
        become(CertificateState.SUPERSEDED, null, at);
    }

    private void become(CertificateState next, StateReason why, Instant at) {
        if (!state.leadsTo(next)) {
            throw new IllegalStateException("No way leads from " + state + " to " + next);
        }
        state = next;
        reason = why;
        stateSince = at;
    }

    boolean suspendedFor(StateReason why) {
        return state == CertificateState.SUSPENDED && reason == why;
    }

    CertificateState state() {
        return state;
    }

    Instant since() {
        return stateSince;
    }

    Optional<StateReason> reason() {
        return Optional.ofNullable(reason);
    }
}
