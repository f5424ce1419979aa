package az.icaze.permit;

import az.icaze.audit.Audit;
import az.icaze.mia.Mia;
import az.icaze.outbox.Outbox;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The room's classes wired for one transaction, as the container does it. */
final class Desk {

    final EntityManager em;
    final Drafts drafts = new Drafts();
    final Confirmations confirmations = new Confirmations();
    final ConfirmationBySignature bySignature = new ConfirmationBySignature();
    final MinistryAnswers ministry = new MinistryAnswers();
    final LookUpAllowance allowance = new LookUpAllowance();
    final RefusedAttempts refused = new RefusedAttempts();
    final PermitShelf shelf = new PermitShelf();
    private final Office office;
    private final Clock clock;
    private final OwnPermits own = new OwnPermits();
    private final PermitTrail trail = new PermitTrail();
    private final Completeness completeness = new Completeness();
    private final Duplicates duplicates = new Duplicates();

    Desk(EntityManager em, Office office) {
        this.em = em;
        this.office = office;
        clock = office.clock;
        trail.em = em;
        trail.audit = new Audit(em, clock);
        completeness.regimes = office.regimes;
        completeness.minimumAge = 15;
        duplicates.em = em;
        own.em = em;
        refused.audit = trail.audit;
        wireAllowance();
        wireDrafts();
        wireSecondHalf();
        shelf.em = em;
        shelf.clock = clock;
        shelf.own = own;
        shelf.trail = trail;
        ministry.em = em;
        ministry.clock = clock;
        ministry.trail = trail;
    }

    private void wireAllowance() {
        allowance.em = em;
        allowance.clock = clock;
        allowance.audit = trail.audit;
        allowance.perHour = 30;
        allowance.perDay = 300;
    }

    private void wireDrafts() {
        confirmations.em = em;
        confirmations.completeness = completeness;
        confirmations.duplicates = duplicates;
        confirmations.signatures = office.telephones.in(this, office);
        drafts.clock = clock;
        drafts.own = own;
        drafts.completeness = completeness;
        drafts.duplicates = duplicates;
        drafts.confirmations = confirmations;
        drafts.trail = trail;
    }

    private void wireSecondHalf() {
        ConfirmationChecks checks = new ConfirmationChecks();
        checks.authorities = office.authorities;
        checks.completeness = completeness;
        checks.duplicates = duplicates;
        bySignature.em = em;
        bySignature.clock = clock;
        bySignature.checks = checks;
        bySignature.mia = new Mia(new Outbox(em, clock));
        bySignature.trail = trail;
    }
}
