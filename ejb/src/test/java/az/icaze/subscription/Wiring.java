package az.icaze.subscription;

import az.icaze.audit.Audit;
import az.icaze.operator.OperatorCommands;
import az.icaze.operator.ServiceEvent;
import az.icaze.operator.SimReplaced;
import az.icaze.outbox.Outbox;
import az.icaze.sms.TestTexts;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Period;
import java.util.function.Consumer;

/** The room's beans for one transaction, put together as the container does it. */
final class Wiring {

    final SubscriptionRegister register;
    final FeeLedger ledger = new FeeLedger();
    final FeeCollection collection = new FeeCollection();
    final ChargeDue chargeDue = new ChargeDue();
    final SuspendUnpaid suspendUnpaid = new SuspendUnpaid();
    final ReconcileBalances reconcile = new ReconcileBalances();
    final OperatorFiles files = new OperatorFiles();
    final SuspensionBreaker breaker = new SuspensionBreaker();
    final Fees fees = new Fees();
    final ServiceRequests requests = new ServiceRequests();
    final Dialogue dialogue = new Dialogue();
    final OperatorReports reports = new OperatorReports();
    final Subscriptions subscriptions = new Subscriptions();

    private final Tariffs tariffs = new Tariffs();
    private final OperatorCommands commands;

    Wiring(EntityManager em, Clock clock) {
        this(em, clock, new Audit(em, clock), nobody -> {});
    }

    /** @param news hears what the rooms above hear */
    Wiring(EntityManager em, Clock clock, Audit audit, Consumer<Object> news) {
        register = new SubscriptionRegister(news, Period.ofYears(3));
        commands = new OperatorCommands(new Outbox(em, clock));
        register.em = em;
        register.audit = audit;
        register.clock = clock;
        tariffs.em = em;
        wireFees(em, clock, audit);
        wireFiles(em, clock, audit);
        wireDialogue(em, clock, audit);
        reports.register = register;
        reports.fees = ledger;
        reports.dialogue = dialogue;
        subscriptions.em = em;
        subscriptions.register = register;
        subscriptions.requests = requests;
        subscriptions.clock = clock;
    }

    private void wireFees(EntityManager em, Clock clock, Audit audit) {
        ledger.em = em;
        ledger.register = register;
        ledger.tariffs = tariffs;
        ledger.commands = commands;
        ledger.texts = TestTexts.open(em, clock);
        ledger.audit = audit;
        collection.register = register;
        collection.ledger = ledger;
        collection.clock = clock;
        chargeDue.em = em;
        chargeDue.register = register;
        chargeDue.ledger = ledger;
        chargeDue.commands = commands;
        suspendUnpaid.em = em;
        suspendUnpaid.register = register;
        suspendUnpaid.commands = commands;
        suspendUnpaid.texts = ledger.texts;
        suspendUnpaid.clock = clock;
        chargeDue.clock = clock;
        chargeDue.answerDays = 1;
        suspendUnpaid.answerDays = 1;
        breaker.em = em;
        breaker.audit = audit;
        breaker.clock = clock;
        breaker.percent = 5;
        breaker.least = 100;
        ledger.breaker = breaker;
        fees.register = register;
        fees.ledger = ledger;
        fees.tariffs = tariffs;
        fees.clock = clock;
    }

    private void wireFiles(EntityManager em, Clock clock, Audit audit) {
        reconcile.em = em;
        reconcile.register = register;
        reconcile.ledger = ledger;
        reconcile.clock = clock;
        files.staging = new FileStaging();
        files.staging.em = em;
        files.staging.audit = audit;
        files.staging.clock = clock;
        files.days = 31;
        files.mostBytes = 1 << 20;
    }

    private void wireDialogue(EntityManager em, Clock clock, Audit audit) {
        requests.em = em;
        requests.commands = commands;
        requests.audit = audit;
        requests.clock = clock;
        dialogue.register = register;
        dialogue.requests = requests;
        dialogue.fees = fees;
        dialogue.texts = TestTexts.open(em, clock);
        dialogue.clock = clock;
    }

    /** An operator reports something. */
    void report(Object message) {
        if (message instanceof ServiceEvent event) {
            reports.happened(event);
        } else {
            reports.replaced((SimReplaced) message);
        }
    }
}
