package az.icaze.permit;

import az.icaze.authority.Authorities;
import az.icaze.authority.Seal;
import az.icaze.regime.RegimeView;
import az.icaze.signing.SignatureGiven;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Everything that was true when the telephone was asked, once more when it answers (R14, R24): two minutes are enough to
 * lose a seal, end a regime, change a draft, or confirm the same nights from another desk. Nothing in here marks the
 * transaction for rollback, so that a refusal can be written down in it.
 */
@ApplicationScoped
class ConfirmationChecks {

    /** What the permit is confirmed with. */
    record Passed(Seal seal, RegimeView regime) {}

    @Inject
    Authorities authorities;

    @Inject
    Completeness completeness;

    @Inject
    Duplicates duplicates;

    /** @throws az.icaze.Refusal when the house says no after all */
    Passed pass(Permit permit, SignatureGiven given, Instant now) {
        permit.refuseUnlessVersion(given.subject().version());
        Seal seal = authorities.seal(given.signer());
        RegimeView regime = completeness.complete(permit, now);
        // What was signed is this permit as it stands now, under the regime and with the name of now.
        if (!given.signature().covers(PermitContent.of(permit, seal, regime))) {
            throw new PermitChangedMeanwhile();
        }
        duplicates.refuseInTurn(permit);
        return new Passed(seal, regime);
    }
}
