package az.icaze.certificate;

import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;

/** Moves certificates from state to state (rules.md 12), each step with its line in the trail. */
@ApplicationScoped
class StateChanges {

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    void issued(Certificate certificate, Actor actor) {
        audit.record(
                actor, subject(certificate), "issued", null, certificate.state().name());
    }

    /** The service carries its type now (rule R65). */
    void activate(Certificate certificate, Actor actor) {
        change(certificate, actor, "activated", Map.of(), certificate.stage()::activate);
    }

    void suspend(Certificate certificate, StateReason reason, Actor actor) {
        change(certificate, actor, "suspended", because(reason), at -> certificate
                .stage()
                .suspend(reason, at));
    }

    void restore(Certificate certificate, boolean carried, Actor actor) {
        change(certificate, actor, "restored", Map.of(), at -> certificate
                .stage()
                .restore(carried, at));
    }

    void revoke(Certificate certificate, StateReason reason, Actor actor) {
        change(certificate, actor, "revoked", because(reason), at -> certificate
                .stage()
                .revoke(reason, at));
    }

    /** A newer one of its type takes its place. */
    void supersede(Certificate certificate, Actor actor) {
        change(certificate, actor, "superseded", Map.of(), certificate.stage()::supersede);
    }

    private void change(
            Certificate certificate, Actor actor, String action, Map<String, String> details, Consumer<Instant> step) {
        String from = certificate.state().name();
        step.accept(clock.instant());
        audit.record(
                actor, subject(certificate), action, from, certificate.state().name(), details);
    }

    private static Map<String, String> because(StateReason reason) {
        return Map.of("reason", reason.name());
    }

    private static AuditSubject subject(Certificate certificate) {
        return new AuditSubject("certificate", certificate.serial()).concerning(certificate.fin(), null);
    }
}
