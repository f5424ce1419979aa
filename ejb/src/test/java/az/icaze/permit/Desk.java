package az.icaze.permit;

import az.icaze.TestDatabase;
import az.icaze.audit.Audit;
import az.icaze.audit.AuditSubject;
import az.icaze.identity.Actor;
import az.icaze.identity.SignedInPerson;
import az.icaze.identity.Voen;
import az.icaze.mia.Mia;
import az.icaze.outbox.Outbox;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The room's classes wired for one transaction, as the container does it. */
final class Desk {

    final EntityManager em;
    final Permits permits = new Permits();
    final PermitRegister list = new PermitRegister();
    final ConfirmationBySignature bySignature = new ConfirmationBySignature();
    final MinistryAnswers ministry = new MinistryAnswers();
    final OwnPermits own = new OwnPermits();
    private final Office office;
    private final Clock clock;
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
        own.holders = office.holders;
        own.refused = new OwnTransactionAttempts(office.database, clock);
        wireSecondHalf();
        wirePermits();
        list.em = em;
        list.clock = clock;
        list.own = own;
        list.trail = trail;
        ministry.em = em;
        ministry.clock = clock;
        ministry.trail = trail;
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

    private void wirePermits() {
        Employees employees = new Employees();
        employees.register = office.register;
        employees.allowance = new OwnTransactionAllowance(office.database, clock);
        employees.audit = trail.audit;
        Confirmations confirmations = new Confirmations();
        confirmations.em = em;
        confirmations.authorities = office.authorities;
        confirmations.completeness = completeness;
        confirmations.duplicates = duplicates;
        confirmations.signatures = office.telephones.in(this, office);
        permits.clock = clock;
        permits.own = own;
        permits.employees = employees;
        permits.completeness = completeness;
        permits.confirmations = confirmations;
        permits.trail = trail;
    }

    /** What {@code REQUIRES_NEW} does in the container. */
    private static final class OwnTransactionAttempts extends RefusedAttempts {

        private final TestDatabase database;
        private final Clock clock;

        OwnTransactionAttempts(TestDatabase database, Clock clock) {
            this.database = database;
            this.clock = clock;
        }

        @Override
        public void record(Actor actor, AuditSubject subject, String attempt, String state) {
            database.run(other -> {
                audit = new Audit(other, clock);
                super.record(actor, subject, attempt, state);
            });
        }
    }

    /** Likewise. */
    private static final class OwnTransactionAllowance extends LookUpAllowance {

        private final TestDatabase database;

        OwnTransactionAllowance(TestDatabase database, Clock clock) {
            this.database = database;
            this.clock = clock;
            refused = new OwnTransactionAttempts(database, clock);
            perHour = 30;
            perDay = 300;
        }

        @Override
        public long spend(SignedInPerson actor, Voen organisation) {
            return database.inTransaction(other -> {
                em = other;
                return super.spend(actor, organisation);
            });
        }

        @Override
        public void giveBack(long spent) {
            database.run(other -> {
                em = other;
                super.giveBack(spent);
            });
        }
    }
}
